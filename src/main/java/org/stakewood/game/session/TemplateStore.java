package org.stakewood.game.session;

import java.util.List;

/** Where templates are kept. Each method is one transaction. */
public interface TemplateStore {

    Template add(long host, String name, String form);

    /** A host's, the newest first. */
    List<Template> of(long host);

    /** Deletes one if it is the host's. */
    void delete(long host, long template);
}
