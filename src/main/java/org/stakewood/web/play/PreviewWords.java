package org.stakewood.web.play;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.event.ClientSwitched;
import org.stakewood.economy.event.CommissionSet;
import org.stakewood.economy.event.Delegated;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.FeePaid;
import org.stakewood.economy.event.LiquidityAdded;
import org.stakewood.economy.event.LiquidityRemoved;
import org.stakewood.economy.event.Redelegated;
import org.stakewood.economy.event.RewardsClaimed;
import org.stakewood.economy.event.SeatRestarted;
import org.stakewood.economy.event.Swapped;
import org.stakewood.economy.event.TierSet;
import org.stakewood.economy.event.TradedOutside;
import org.stakewood.economy.event.Transferred;
import org.stakewood.economy.event.Undelegated;
import org.stakewood.economy.event.ValidatorOpened;
import org.stakewood.economy.event.ValidatorUnjailed;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Validator;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.piece.Line;
import org.stakewood.web.piece.Preview;
import org.stakewood.web.text.FigureWords;
import org.stakewood.web.text.RefusalWords;
import org.stakewood.web.text.Words;

/** What an action would do: what you get, what it costs, what it does to you; three lines at most. */
final class PreviewWords {

    private static final int MOST_LINES = 3;

    private final Desk desk;
    private final Words words;
    private final Numbers numbers;
    private final List<Line> lines = new ArrayList<>();
    private String formula;
    private String button;

    PreviewWords(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.numbers = desk.numbers();
    }

    /** A form that could not be read. */
    static Preview wrong(String sentence) {
        return new Preview(List.of(), null, sentence, null);
    }

    /** A command that was tried. */
    Preview of(org.stakewood.game.Preview tried) {
        if (tried instanceof org.stakewood.game.Preview.Refused refused) {
            return wrong(RefusalWords.sentence(words, refused.refusal()));
        }
        var done = (org.stakewood.game.Preview.Done) tried;
        Vector<Event> events = done.events();
        Preview lending = new LendPreview(desk, done.after()).of(events);
        if (lending == null) {
            lending = new LoanPreview(desk, done.after()).of(events);
        }
        if (lending == null) {
            lending = new BackstopPreview(desk, done.after()).of(events);
        }
        if (lending == null) {
            lending = new OrderPreview(desk).of(events);
        }
        if (lending != null) {
            return lending;
        }
        events.forEach(this::main);
        events.filter(FeePaid.class::isInstance).forEach(each -> fee((FeePaid) each));
        return new Preview(lines.subList(0, Math.min(MOST_LINES, lines.size())), formula, null, button);
    }

    private void main(Event event) {
        if (event instanceof Delegated e && lines.isEmpty()) {
            delegated(e);
        } else if (event instanceof Undelegated e) {
            button("do_undelegate", oak(e.amount()));
            line("preview_leaves", oak(e.amount()));
            line("preview_free_in", e.waitDays() < 0 ? words.say("preview_queue") : words.say("days", e.waitDays()));
            formula = words.say("formula_undelegate");
        } else if (event instanceof Redelegated e) {
            button("do_redelegate", oak(e.amount()));
            line("preview_moves", oak(e.amount()));
            line("preview_to", desk.place().validator(e.target()));
        } else if (event instanceof RewardsClaimed e) {
            button("do_claim", oak(e.amount()));
            line("preview_get", oak(e.amount()));
        } else if (event instanceof SeatRestarted e) {
            button("do_restart", oak(e.amount()));
            line("preview_stakes", oak(e.amount()));
            line("preview_to", desk.place().validator(e.validator()));
            formula = words.say("formula_restart");
        } else if (event instanceof ValidatorOpened e) {
            button("do_open", oak(e.selfBond()));
            line("label_self_bond", oak(e.selfBond()));
        } else if (event instanceof TierSet e) {
            tier(e);
        } else if (event instanceof ClientSwitched e) {
            line("preview_runs", words.say("preview_client_tomorrow", e.client().name()));
            line(
                    "preview_same_client",
                    numbers.percent(org.stakewood.web.play.action.Stakes.shareOfClient(desk.view(), e.client())));
        } else if (event instanceof CommissionSet e) {
            line("field_commission", numbers.percent(e.before()) + " → " + numbers.percent(e.after()));
        } else if (event instanceof ValidatorUnjailed) {
            line("preview_back", words.say("preview_at_once"));
        } else {
            market(event);
        }
    }

    private void market(Event event) {
        if (event instanceof Swapped e) {
            swapped(e);
        } else if (event instanceof TradedOutside e) {
            outside(e);
        } else if (event instanceof LiquidityAdded e) {
            Pool pool = desk.view().pools().get(e.pool());
            button("do_add", both(pool, e.amount1(), e.amount2()));
            line("preview_put_in", both(pool, e.amount1(), e.amount2()));
            line("preview_share", numbers.percent((double) e.shares() / (pool.shares() + e.shares())));
            formula = words.say("formula_add");
        } else if (event instanceof LiquidityRemoved e) {
            Pool pool = desk.view().pools().get(e.pool());
            button("do_remove", both(pool, e.amount1(), e.amount2()));
            line("preview_get", both(pool, e.amount1(), e.amount2()));
            line("label_against_holding", numbers.change(e.gain()).text() + "\u00a0USD");
            formula = words.say("formula_remove");
        } else if (event instanceof Transferred e) {
            button("do_transfer", FigureWords.amount(words, e.asset(), e.amount()));
            line("preview_to", desk.place().names().of(e.to(), words));
        }
    }

    private void delegated(Delegated e) {
        Validator validator = desk.view().validators().get(e.validator());
        button("do_delegate", oak(e.amount()));
        line("preview_stakes", oak(e.amount()));
        long stake = desk.view().stake() + e.amount();
        double rate = desk.view().chain().issuanceRate() * desk.view().supply(Asset.OAK) / stake;
        double mine = e.validator() == desk.view().account().validator()
                ? rate
                : rate * (1 - validator.terms().commission());
        int year = desk.view().rules().time().daysPerYear();
        if (validator.active()) {
            line("preview_earns", "≈ " + oak(Amount.floorTimes(e.amount(), mine / year)));
        } else {
            line("preview_earns", words.say("status_" + validator.status()));
        }
        formula = words.say(
                "formula_delegate",
                numbers.percent(desk.view().chain().issuanceRate()),
                numbers.amount(desk.view().supply(Asset.OAK)),
                numbers.amount(stake),
                numbers.percent(validator.terms().commission()),
                numbers.count(year));
    }

    private void tier(TierSet e) {
        var rules = desk.view().rules().operations().tier(e.tier());
        line("preview_pay_today", FigureWords.amount(words, Asset.USD, e.usd()));
        line("preview_bill", FigureWords.amount(words, Asset.USD, rules.bill()));
        line("preview_outage", numbers.percent(rules.downChance()));
    }

    private void swapped(Swapped e) {
        String in = FigureWords.amount(words, e.assetIn(), e.amountIn());
        String out = FigureWords.amount(words, e.assetOut(), e.amountOut());
        button("do_swap", in, out);
        line("preview_get_for", words.say("preview_a_for_b", out, in));
        Pool pool = desk.view().pools().get(e.pool());
        double fair = e.assetIn() == pool.asset1() ? e.spotBefore() : 1 / e.spotBefore();
        double impact = 1 - (double) e.amountOut() / e.amountIn() / fair;
        line(
                "preview_impact",
                words.say(
                        "preview_impact_value",
                        numbers.percent(impact),
                        FigureWords.amount(words, e.feeAsset(), e.fee())));
        boolean oakForUsd = e.assetIn() == Asset.OAK && e.assetOut() == Asset.USD;
        boolean usdForOak = e.assetIn() == Asset.USD && e.assetOut() == Asset.OAK;
        if (oakForUsd) {
            line("preview_outside", usd(desk.view().outsideProceeds(e.amountIn())));
        } else if (usdForOak) {
            line("preview_outside_cost", usd(desk.view().outsideCost(e.amountOut())));
        }
        formula = pool.kind() instanceof ConstantProduct
                ? words.say(
                        "formula_swap",
                        FigureWords.amount(words, pool.asset1(), pool.reserve1()),
                        FigureWords.amount(words, pool.asset2(), pool.reserve2()),
                        numbers.price(e.spotBefore()),
                        numbers.price(e.spotAfter()))
                : words.say("formula_swap_other", numbers.price(e.spotBefore()), numbers.price(e.spotAfter()));
    }

    private void outside(TradedOutside e) {
        button(e.buy() ? "do_buy" : "do_sell", oak(e.oak()));
        line(e.buy() ? "preview_pay" : "preview_get", usd(e.usd()));
        line("label_average", numbers.price((double) e.usd() / e.oak()));
        for (Pool pool : desk.view().pools()) {
            if (pool.asset1() == Asset.OAK && pool.asset2() == Asset.USD) {
                comparePool(e, pool);
                break;
            }
        }
        formula = words.say("formula_outside", numbers.price(e.quoteBefore()), numbers.price(e.quoteAfter()));
    }

    private void comparePool(TradedOutside e, Pool pool) {
        try {
            long there = e.buy()
                    ? pool.swapOut(Asset.USD, e.oak()).amountIn()
                    : pool.swapIn(Asset.OAK, e.oak()).amountOut();
            line("preview_pool", usd(there));
        } catch (org.stakewood.economy.RefusedException tooMuch) {
            line("preview_pool", Numbers.NOTHING);
        }
    }

    private void fee(FeePaid e) {
        line("label_network_fee", FigureWords.amount(words, e.asset(), e.amount()));
    }

    private String both(Pool pool, long amount1, long amount2) {
        String first = FigureWords.amount(words, pool.asset1(), amount1);
        String second = FigureWords.amount(words, pool.asset2(), amount2);
        return amount1 == 0 ? second : amount2 == 0 ? first : words.say("and", first, second);
    }

    private void line(String key, String value) {
        lines.add(new Line(words.say(key), value));
    }

    private void button(String key, Object... figures) {
        button = words.say(key, figures);
    }

    private String oak(long micros) {
        return FigureWords.amount(words, Asset.OAK, micros);
    }

    private String usd(long micros) {
        return FigureWords.amount(words, Asset.USD, micros);
    }
}
