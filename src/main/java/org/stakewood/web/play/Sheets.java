package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stakewood.economy.amm.Arbitrage;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Leaving;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.staking.Validator;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.text.FigureWords;

/** The tables of the play screen. */
final class Sheets {

    private static final int MOST_VALIDATORS = 60;

    private final Desk desk;

    Sheets(Desk desk) {
        this.desk = desk;
    }

    List<Sheet> of(Tab tab) {
        return Stream.concat(new OrderSheets(desk).of(tab).stream(), figures(tab).stream())
                .toList();
    }

    private List<Sheet> figures(Tab tab) {
        return switch (tab) {
            case STAKE -> List.of(stakes(), new RateSheet(desk).sheet(), leaving(), validators());
            case TRADE -> List.of(venues());
            case POOL ->
                Stream.concat(desk.view().account().liquidity().toJavaStream().map(this::position), Stream.of(pools()))
                        .toList();
            case LEND ->
                Stream.concat(new LendSheets(desk).all().stream(), new BackstopSheets(desk).all().stream())
                        .toList();
            case FARM -> new FarmSheets(desk).all();
            case BORROW -> new LoanSheets(desk).all();
        };
    }

    private Sheet stakes() {
        List<Row> rows = new ArrayList<>();
        for (Delegation each : desk.view().account().delegations()) {
            Validator validator = desk.view().validators().get(each.validator());
            double pending = desk.view().pendingPenalty(each.validator());
            rows.add(new Row(
                            desk.place().validator(each.validator()),
                            List.of(
                                    desk.numbers().amount(desk.view().worth(each)),
                                    say("status_" + validator.status()) + granted(each),
                                    pending > 0 ? desk.numbers().percent(-pending) : Numbers.NOTHING),
                            validator.owner() == desk.account(),
                            link("undelegate", each.validator()))
                    .explained(
                            desk.explain("stake-" + each.validator()),
                            null,
                            pending > 0 ? desk.explain("penalty-" + each.validator()) : null));
        }
        return new Sheet(
                say("sheet_stakes"),
                List.of(say("field_validator"), "OAK", say("column_status"), say("column_pending")),
                rows);
    }

    /** How much of a stake was granted and stays where it is; empty if none. */
    private String granted(Delegation delegation) {
        if (delegation.granted() == 0) {
            return "";
        }
        var stake = desk.view().validators().get(delegation.validator()).stake();
        return " · "
                + say(
                        "stake_granted",
                        desk.numbers().amount(Shares.out(delegation.granted(), stake.shares(), stake.tokens())));
    }

    private Sheet leaving() {
        List<Row> rows = new ArrayList<>();
        for (Leaving each : desk.view().account().leaving()) {
            rows.add(new Row(
                            desk.place().validator(each.validator()),
                            List.of(
                                    desk.numbers().amount(desk.view().worth(each)),
                                    desk.numbers().count(Math.max(0, desk.view().wait(each)))),
                            false,
                            null)
                    .explained(
                            desk.explain("leaving-" + each.validator() + "-" + each.maturity()),
                            desk.explain("wait-" + each.validator() + "-" + each.maturity())));
        }
        return new Sheet(say("sheet_leaving"), List.of(say("field_validator"), "OAK", say("column_days_left")), rows);
    }

    private Sheet validators() {
        List<Validator> all = new ArrayList<>(desk.view().validators().asJava());
        all.sort(Comparator.comparingLong((Validator each) -> -each.stake().tokens()));
        List<Row> rows = new ArrayList<>();
        for (Validator each : all.subList(0, Math.min(MOST_VALIDATORS, all.size()))) {
            rows.add(new Row(
                            desk.place().validator(each.id()),
                            List.of(
                                    desk.numbers().amount(each.stake().tokens()),
                                    desk.numbers().percent(each.terms().commission()),
                                    each.operation().client().name(),
                                    desk.numbers().percent(each.duty().uptime()),
                                    say("status_" + each.status())),
                            each.owner() == desk.account(),
                            each.tombstoned() ? null : link("delegate", each.id()))
                    .explained(null, null, null, desk.explain("uptime-" + each.id())));
        }
        return new Sheet(
                say("sheet_validators"),
                List.of(
                        say("field_validator"),
                        say("column_staked"),
                        say("field_commission"),
                        say("column_client"),
                        say("column_uptime"),
                        say("column_status")),
                rows);
    }

    private Sheet venues() {
        List<Row> rows = new ArrayList<>();
        for (Pool each : desk.view().pools()) {
            rows.add(new Row(
                            say("venue_pool", desk.place().pool(each.id())),
                            List.of(
                                    price(each),
                                    FigureWords.amount(
                                            desk.words(),
                                            each.asset1(),
                                            desk.view().depth(each)),
                                    fee(each)),
                            false,
                            null)
                    .explained(
                            desk.explain("spot-" + each.id()),
                            desk.explain("depth-" + each.id()),
                            desk.explain("fee-" + each.id())));
        }
        var outside = desk.view().rules().outside();
        rows.add(new Row(
                        say("venue_outside"),
                        List.of(
                                desk.numbers().price(desk.view().outsideQuote()) + "\u00a0USD",
                                Numbers.NOTHING,
                                desk.numbers().percent(outside.spread() + outside.fee())),
                        false,
                        null)
                .explained(desk.explain("outside"), null, desk.explain("outside-cost")));
        return new Sheet(
                say("sheet_venues"),
                List.of(say("column_venue"), say("column_price"), say("column_depth"), say("column_fee")),
                rows);
    }

    /** A position's figures one below the other: there are more of them than a phone is wide. */
    private Sheet position(Liquidity position) {
        Pool pool = desk.view().pools().get(position.pool());
        long[] now = desk.view().payout(position);
        long worth = desk.view().worth(position);
        long held = desk.view().held(position);
        String at = "-" + position.pool();
        return new Sheet(
                say("sheet_positions") + " · " + desk.place().pool(position.pool()),
                List.of(say("column_figure"), say("column_now")),
                List.of(
                        own(say("column_worth_usd"), desk.numbers().amount(worth), "lp" + at),
                        own(say("column_if_held"), desk.numbers().amount(held), "held" + at),
                        own(
                                say("label_against_holding"),
                                desk.numbers().change(worth - held).text(),
                                "gain" + at),
                        pays(pool, pool.asset1(), now[0]),
                        pays(pool, pool.asset2(), now[1])));
    }

    private Row pays(Pool pool, Asset asset, long micros) {
        String symbol = FigureWords.symbol(asset);
        return own(say("explain_pays", symbol), desk.amount(asset, micros), "out-" + pool.id() + "-" + asset);
    }

    private Row own(String head, String value, String figure) {
        return new Row(head, List.of(value), true, null).explained(desk.explain(figure));
    }

    private Sheet pools() {
        List<Row> rows = new ArrayList<>();
        for (Pool each : desk.view().pools()) {
            var record = desk.view().record(each.id());
            double fees = record.feeYields().isEmpty() ? 0 : record.feeYields().last();
            rows.add(new Row(
                            desk.place().pool(each.id()),
                            List.of(
                                    desk.words()
                                            .say(
                                                    "and",
                                                    FigureWords.amount(desk.words(), each.asset1(), each.reserve1()),
                                                    FigureWords.amount(desk.words(), each.asset2(), each.reserve2())),
                                    price(each),
                                    fee(each),
                                    desk.numbers().percent(fees)),
                            false,
                            null)
                    .explained(
                            null,
                            desk.explain("spot-" + each.id()),
                            desk.explain("fee-" + each.id()),
                            desk.explain("feeyield-" + each.id())));
        }
        return new Sheet(
                say("sheet_pools"),
                List.of(
                        say("column_pool"),
                        say("column_reserve"),
                        say("column_price"),
                        say("column_fee"),
                        say("column_fees_today")),
                rows);
    }

    private String price(Pool pool) {
        return desk.numbers().price(pool.spot()) + "\u00a0" + FigureWords.symbol(pool.asset2());
    }

    private String fee(Pool pool) {
        return desk.numbers().percent(Arbitrage.feeOf(pool.kind()));
    }

    private String link(String action, int validator) {
        return "/play/" + desk.seat() + "?tab=stake&do=" + action + "&validator=" + validator + "#act";
    }

    private String say(String key, Object... figures) {
        return desk.words().say(key, figures);
    }
}
