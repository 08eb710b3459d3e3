package org.stakewood.economy;

import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Shock;

/** The part of {@link StateHash} about what a host plans and changes. */
final class PlanHash {

    private PlanHash() {}

    static void planned(Mix mix, Planned it) {
        mix.add((long) it.day());
        if (it.shock() instanceof Shock.PriceJump jump) {
            mix.add(1L).add(jump.factor());
        } else if (it.shock() instanceof Shock.ClientBug bug) {
            mix.add(2L).add(bug.client()).add(bug.doubleSign());
        } else if (it.shock() instanceof Shock.News news) {
            mix.add(3L).add(news.text());
        } else if (it.shock() instanceof Shock.Accident accident) {
            mix.add(4L).add(accident.share()).add(accident.fraction());
        } else if (it.shock() instanceof Shock.Departure departure) {
            mix.add(5L).add(departure.kind());
        } else if (it.shock() instanceof Shock.Sale sale) {
            mix.add(6L).add(sale.kind()).add(sale.asset()).add(sale.amount());
        } else if (it.shock() instanceof Shock.Inflow inflow) {
            mix.add(7L).add(inflow.share());
        } else if (it.shock() instanceof Shock.RuleChange change) {
            mix.add(8L).add(change.parameter()).add(change.value());
        } else if (it.shock() instanceof Shock.Storm storm) {
            mix.add(9L).add(storm.factor()).add((long) storm.days());
        } else if (it.shock() instanceof Shock.Congestion congestion) {
            mix.add(10L).add(congestion.fee()).add((long) congestion.days());
        } else if (it.shock() instanceof Shock.LoanDemand demand) {
            mix.add(11L).add(demand.kind()).add(demand.share());
        } else if (it.shock() instanceof Shock.Theft theft) {
            mix.add(12L).add((long) theft.desk()).add((long) theft.market()).add(theft.share());
        }
    }

    static void amendment(Mix mix, Amendment it) {
        mix.add((long) it.day()).add(it.parameter()).add(it.before()).add(it.after());
    }
}
