package org.stakewood.web.text;

import org.stakewood.economy.AccountKind;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Rule;
import org.stakewood.economy.scenario.Shock;

/** What is planned, in words; for hosts only. */
public final class ShockWords {

    private final Words words;
    private final RuleWords rules;

    public ShockWords(Words words) {
        this.words = words;
        this.rules = new RuleWords(words);
    }

    /** "Day 12: the price outside jumps by −25 %". */
    public String planned(Planned planned) {
        return words.say("shock_on", words.numbers().count(planned.day()), what(planned.shock()));
    }

    /** What happens. */
    public String what(Shock shock) {
        if (shock instanceof Shock.PriceJump jump) {
            return words.say(
                    "shock_jump",
                    words.numbers().changeOfRatio(jump.factor() - 1).text());
        } else if (shock instanceof Shock.ClientBug bug) {
            return words.say(bug.doubleSign() ? "shock_bug_double" : "shock_bug_down", bug.client());
        } else if (shock instanceof Shock.News news) {
            return words.say("shock_news", news.text());
        } else if (shock instanceof Shock.Accident accident) {
            return words.say("shock_accident", percent(accident.share()), percent(accident.fraction()));
        } else if (shock instanceof Shock.Departure departure) {
            return words.say("shock_departure", kind(departure.kind()));
        } else if (shock instanceof Shock.Sale sale) {
            return words.say("shock_sale", kind(sale.kind()), FigureWords.amount(words, sale.asset(), sale.amount()));
        } else if (shock instanceof Shock.Inflow inflow) {
            return words.say("shock_inflow", percent(inflow.share()));
        } else if (shock instanceof Shock.Storm storm) {
            return words.say(
                    "shock_storm",
                    words.numbers().precise(storm.factor()),
                    words.numbers().count(storm.days()));
        } else if (shock instanceof Shock.Congestion congestion) {
            return words.say(
                    "shock_congestion",
                    FigureWords.amount(words, Asset.OAK, congestion.fee()),
                    words.numbers().count(congestion.days()));
        } else if (shock instanceof Shock.LoanDemand demand) {
            return words.say(
                    demand.share() < 0 ? "shock_demand_back" : "shock_demand",
                    kind(demand.kind()),
                    percent(Math.abs(demand.share())));
        } else if (shock instanceof Shock.Theft theft) {
            return words.say(theft.desk() < 0 ? "shock_theft_market" : "shock_theft_desk", percent(theft.share()));
        }
        Shock.RuleChange change = (Shock.RuleChange) shock;
        return rule(change.parameter(), change.value());
    }

    /** "Loan limit becomes 50 %". */
    public String rule(String path, String value) {
        return Rule.of(path)
                .map(rule -> words.say("shock_rule", rules.name(rule, ""), rules.value(rule, value)))
                .orElse(path + " " + value);
    }

    /** A kind of automated players. */
    public String kind(AccountKind kind) {
        return words.say("bots_" + kind.name());
    }

    private String percent(double share) {
        return words.numbers().percent(share);
    }
}
