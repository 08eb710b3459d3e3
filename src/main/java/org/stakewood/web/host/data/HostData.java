package org.stakewood.web.host.data;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Tables;
import org.stakewood.game.data.Basis;
import org.stakewood.game.data.DataBusy;
import org.stakewood.game.data.DataFormat;
import org.stakewood.game.data.DataTable;
import org.stakewood.game.data.Download;
import org.stakewood.game.data.GameData;
import org.stakewood.game.session.Session;
import org.stakewood.web.format.Typed;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.Rooms;
import org.stakewood.web.host.Said;
import org.stakewood.web.security.Roles;

/** What an owner takes away from a class: research data, their key, grades. Nobody else gets here. */
@RolesAllowed(Roles.HOST)
public class HostData extends HostPage {

    private static final int USUAL_POINTS = 100;

    @Inject
    GameData data;

    @Inject
    Tables tables;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(DataView data, Said said);

        static native TemplateInstance codebook(List<CodebookTable> tables, int version);
    }

    @GET
    @Path("/host/sessions/{session}/data")
    public TemplateInstance page(
            @RestPath long session, @RestQuery Integer network, @RestQuery boolean busy, @RestQuery boolean fault) {
        Session owned = owned(session);
        int shown = Math.max(
                1, Math.min(network == null ? 1 : network, owned.games().size()));
        var row = tables.row(owned.games().get(shown - 1));
        Said said = busy ? new Said("caution", words().say("host_data_busy")) : null;
        return Templates.page(
                DataView.of(owned, shown, row, USUAL_POINTS, words()),
                fault ? new Said("danger", words().say("host_data_fault", GameData.MOST_POINTS)) : said);
    }

    /** What every column means. */
    @GET
    @Path("/host/codebook")
    public TemplateInstance codebook() {
        return Templates.codebook(data.tables().stream().map(CodebookTable::new).toList(), DataTable.VERSION);
    }

    @GET
    @Path("/host/sessions/{session}/data/{network}/tables/{format}")
    public Response tables(@RestPath long session, @RestPath int network, @RestPath String format) {
        owned(session);
        DataFormat wanted = Arrays.stream(DataFormat.values())
                .filter(each -> each.name().equals(format.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        try {
            return file(data.tables(host(), session, network, wanted));
        } catch (DataBusy later) {
            return look(Rooms.at(session, "/data?busy=true&network=" + network));
        }
    }

    @GET
    @Path("/host/sessions/{session}/data/{network}/plan")
    public Response plan(@RestPath long session, @RestPath int network) {
        owned(session);
        return file(data.plan(host(), session, network));
    }

    @GET
    @Path("/host/sessions/{session}/data/key")
    public Response key(@RestPath long session) {
        owned(session);
        return file(data.key(host(), session));
    }

    @GET
    @Path("/host/sessions/{session}/data/grades")
    public Response grades(@RestPath long session, @RestQuery String basis, @RestQuery String points) {
        owned(session);
        Basis by = Arrays.stream(Basis.values())
                .filter(each -> each.name().equals(basis))
                .findFirst()
                .orElse(Basis.SCORE);
        Long most = Typed.whole(points);
        return most == null || most < 1 || most > GameData.MOST_POINTS
                ? look(Rooms.at(session, "/data?fault=true#grades"))
                : file(data.grades(host(), session, by, most.intValue()));
    }

    public static Response file(Download file) {
        StreamingOutput body = file.body()::write;
        return Response.ok(body, file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
