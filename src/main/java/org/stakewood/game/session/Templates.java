package org.stakewood.game.session;

import java.util.List;
import org.stakewood.game.Sorry;

/** A host's own templates; another host's are as if they were not there. */
public final class Templates {

    private static final int LONGEST_NAME = 80;
    private static final int MOST = 100;

    private final TemplateStore store;

    public Templates(TemplateStore store) {
        this.store = store;
    }

    /** Keeps one. Refused: TITLE_INVALID for a name that is empty or too long, and where a host has 100 already. */
    public Template keep(long host, String name, String form) {
        String clean = name == null ? "" : name.strip();
        if (clean.isEmpty() || clean.length() > LONGEST_NAME || store.of(host).size() >= MOST) {
            throw new Sorry(Sorry.Why.TITLE_INVALID);
        }
        return store.add(host, clean, form);
    }

    /** A host's, the newest first. */
    public List<Template> of(long host) {
        return store.of(host);
    }

    /** One of a host's. Refused: NOT_FOUND. */
    public Template owned(long host, long template) {
        return store.of(host).stream()
                .filter(each -> each.id() == template)
                .findFirst()
                .orElseThrow(() -> new Sorry(Sorry.Why.NOT_FOUND));
    }

    /** Deletes one. Refused: NOT_FOUND. */
    public void delete(long host, long template) {
        store.delete(host, owned(host, template).id());
    }
}
