package org.stakewood.web.host.create;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.stakewood.game.Sorry;
import org.stakewood.game.Tables;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Templates;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.Rooms;
import org.stakewood.web.security.Roles;

/** Keeps what a class was made of, for more like it. */
@RolesAllowed(Roles.HOST)
public class HostTemplates extends HostPage {

    @Inject
    Templates templates;

    @Inject
    Tables tables;

    @POST
    @Path("/host/sessions/{session}/template")
    @Transactional(NOT_SUPPORTED)
    public Response keep(@RestPath long session, @RestForm String name) {
        Session owned = owned(session);
        try {
            templates.keep(
                    host(),
                    name,
                    FormText.write(Likeness.of(owned, tables.row(owned.game()).clock(), words())));
        } catch (Sorry why) {
            return look(Rooms.at(session, "/end?sorry=" + why.why()));
        }
        return look("/host?done=template");
    }

    @POST
    @Path("/host/templates/{template}/delete")
    @Transactional(NOT_SUPPORTED)
    public Response delete(@RestPath long template) {
        try {
            templates.delete(host(), template);
        } catch (Sorry notTheirs) {
            throw new NotFoundException();
        }
        return look("/host?done=template_deleted");
    }
}
