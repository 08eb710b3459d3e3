package org.stakewood.web.explain;

import org.stakewood.economy.money.Asset;
import org.stakewood.economy.synthetic.Condition;
import org.stakewood.economy.view.LoanView;
import org.stakewood.economy.view.MarketView;
import org.stakewood.web.play.Ghost;
import org.stakewood.web.text.HealthWords;

/** How healthy debts would be after losses that one can look at. */
final class GhostFigures {

    private final Makings make;

    private GhostFigures(Makings make) {
        this.make = make;
    }

    static void declare(Makings make) {
        GhostFigures figures = new GhostFigures(make);
        for (int loss : Ghost.LOSSES) {
            make.view().loans().forEach(each -> figures.loan(each, loss));
            for (int id = 0; id < make.view().markets(); id++) {
                figures.market(make.view().market(id), loss);
            }
        }
    }

    private void loan(LoanView loan, int loss) {
        Condition then = loan.ifSlashed(loss / 100.0);
        if (then.debt() == 0 || then.phi() == Double.POSITIVE_INFINITY) {
            return;
        }
        health(
                "ghostloan-" + loan.loan().desk() + "-" + loan.loan().validator() + "-" + loss,
                "ghostloan",
                make.desk().place().validator(loan.loan().validator()),
                loss,
                make.share("explain_n_counts", loan.rules().threshold())
                        .times(make.coins("explain_n_pledge_left", Asset.OAK, then.stake()))
                        .over(make.number("explain_n_unit_cost", then.phi())
                                .times(make.coins("column_owed", Asset.SOAK, then.debt()))
                                .times(make.number("explain_n_soak_price", then.price()))));
    }

    private void market(MarketView market, int loss) {
        if (market.position().indebted()) {
            health(
                    "ghostmarket-" + market.id() + "-" + loss,
                    "ghostmarket",
                    make.view().markets() == 1 ? "" : market.rules().name(),
                    loss,
                    MarketFigures.ratio(make, market.ifOak(1 - loss / 100.0)));
        }
    }

    private void health(String id, String kind, String of, int loss, Formula formula) {
        String part = make.numbers().percent(loss / 100.0);
        make.declare(
                id,
                kind,
                of.isEmpty() ? part : of + " · " + part,
                () -> formula,
                value -> HealthWords.text(make.words(), value.doubleValue()),
                "",
                "health");
    }
}
