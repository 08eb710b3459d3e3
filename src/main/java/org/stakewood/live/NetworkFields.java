package org.stakewood.live;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.PublicView;
import org.stakewood.game.Moment;
import org.stakewood.game.Series;

/** The network's figures and the new points of its charts, by the names of docs/live.md. */
final class NetworkFields {

    private NetworkFields() {}

    /** Figures as of now; of the last day what is measured once a day. */
    static Map<String, Object> of(Moment moment) {
        PublicView view = moment.publicView();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("players", people(view));
        fields.put("price.outside", finite(view.referencePrice()));
        int pool = oakPool(view);
        if (pool >= 0) {
            fields.put("price.pool", finite(view.pools().get(pool).spot()));
        }
        fields.put("stake", view.stake());
        fields.put("stake.share", finite(view.stakedShare()));
        fields.put("supply", view.supply(Asset.OAK));
        Series days = moment.series();
        if (days.days() > 0) {
            DayFigures last = days.figures().last();
            fields.put("issuance.rate", finite(last.issuanceRate()));
            fields.put("issued", last.issued());
            fields.put("burnt", last.burnt());
            fields.put("wealth.gini", finite(last.wealthGini()));
            fields.put("stake.gini", finite(last.stakeGini()));
            fields.put("nakamoto", last.nakamoto());
            fields.put("stake.top", finite(last.topThree()));
        }
        return fields;
    }

    /** The points of the last day; none before the first has passed. */
    static Map<String, double[]> points(Moment moment) {
        Map<String, double[]> points = new LinkedHashMap<>();
        if (moment.series().days() > 0) {
            DayFigures last = moment.series().figures().last();
            int pool = oakPool(moment.publicView());
            if (pool >= 0 && pool < last.spots().size()) {
                add(points, "price.pool", last.day(), last.spots().get(pool));
            }
            add(points, "price.outside", last.day(), last.price());
            add(points, "staked.share", last.day(), 100 * last.stakedShare());
        }
        return points;
    }

    private static void add(Map<String, double[]> points, String id, int day, double value) {
        if (Double.isFinite(value)) {
            points.put(id, new double[] {day, value});
        }
    }

    /** JSON has no infinities. */
    private static Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static int oakPool(PublicView view) {
        for (Pool each : view.pools()) {
            if (each.asset1() == Asset.OAK && each.asset2() == Asset.USD) {
                return each.id();
            }
        }
        return -1;
    }

    private static int people(PublicView view) {
        int people = 0;
        for (int account = 0; account < view.accounts(); account++) {
            if (view.person(account)) {
                people++;
            }
        }
        return people;
    }
}
