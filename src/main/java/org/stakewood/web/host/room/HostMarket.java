package org.stakewood.web.host.room;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.economy.view.HostView;
import org.stakewood.game.Moment;
import org.stakewood.game.Tables;
import org.stakewood.game.session.Session;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.Size;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.NetworkTabs;
import org.stakewood.web.play.DangerCharts;
import org.stakewood.web.play.GaugeSheet;
import org.stakewood.web.play.RetentionSheet;
import org.stakewood.web.play.SecurityCharts;
import org.stakewood.web.play.Sheet;
import org.stakewood.web.security.Roles;

/** Where debts would break, how secure the network is: what a host watches of credit. */
@RolesAllowed(Roles.HOST)
public class HostMarket extends HostPage {

    @Inject
    Tables tables;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance market(
                Session session, NetworkTabs tabs, List<Chart> charts, List<Sheet> sheets);
    }

    @GET
    @Path("/host/sessions/{session}/market")
    public TemplateInstance market(@RestPath long session, @RestQuery Integer network) {
        Session helped = helped(session);
        NetworkTabs tabs = NetworkTabs.one(helped, network, words());
        Moment moment = tables.table(helped.network(tabs.shown()).game()).current();
        HostView view = moment.hostView();
        SecurityCharts security = new SecurityCharts(words(), view, moment.series());
        List<Chart> charts = new ArrayList<>(List.of(security.shares(Size.PAGE)));
        List<Sheet> sheets = new ArrayList<>();
        if (security.lends()) {
            charts.add(security.dollars(Size.PAGE));
        }
        DangerCharts danger = new DangerCharts(words(), view);
        for (int id = 0; id < view.markets(); id++) {
            charts.add(danger.prices(id, Double.NaN));
            sheets.add(GaugeSheet.of(view, id, words()));
        }
        Sheet stayed = RetentionSheet.of(view, moment.series().figures(), words());
        if (!stayed.empty()) {
            sheets.add(stayed);
        }
        if (view.desks() > 0) {
            charts.add(danger.loans(Double.NaN));
        }
        return Templates.market(helped, tabs, charts, sheets);
    }
}
