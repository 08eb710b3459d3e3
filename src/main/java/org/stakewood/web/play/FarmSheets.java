package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.farming.ProgrammeKind;
import org.stakewood.economy.lending.MarketRate;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.FarmLine;
import org.stakewood.economy.view.FarmView;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.text.FigureWords;

/** The tables of the farm: what it gives away, to whom, and what that does to rates. */
public final class FarmSheets {

    private final Desk desk;

    FarmSheets(Desk desk) {
        this.desk = desk;
    }

    List<Sheet> all() {
        FarmView farm = desk.view().farm();
        return farm.exists() ? List.of(farm(farm), streams(farm)) : List.of();
    }

    /** What is earned with rewards in it: "5.0 % + 12.0 % ACORN". */
    public static String earned(Desk desk, double rate, double reward) {
        return reward == 0
                ? desk.numbers().percent(rate)
                : desk.words()
                        .say(
                                "farm_plus",
                                desk.numbers().percent(rate + reward),
                                desk.numbers().percent(reward));
    }

    /** What is paid less the rewards; below nothing one is paid for borrowing. */
    public static String paid(Desk desk, double rate, double reward) {
        return reward == 0
                ? desk.numbers().percent(rate)
                : desk.words()
                        .say(
                                reward > rate ? "farm_minus_gain" : "farm_minus",
                                desk.numbers().percent(rate - reward),
                                desk.numbers().percent(reward));
    }

    private Sheet farm(FarmView farm) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("farm_claim", amount(farm.claim())).explained(desk.explain("farmclaim")));
        rows.add(row("farm_today", farm.today() == 0 ? say("farm_nothing") : amount(farm.today())));
        rows.add(row("farm_from", desk.numbers().count(farm.rules().startDay())));
        rows.add(row("farm_end", desk.numbers().count(farm.rules().endDay())));
        rows.add(row("farm_price", desk.numbers().price(farm.price()) + "\u00a0USD")
                .explained(desk.explain("average-" + Asset.ACORN)));
        return new Sheet(say("sheet_farm"), List.of(say("column_figure"), say("column_now")), rows);
    }

    private Sheet streams(FarmView farm) {
        List<Row> rows = new ArrayList<>();
        for (FarmLine each : farm.lines()) {
            rows.add(new Row(
                            name(desk, each),
                            List.of(
                                    each.today() == 0
                                            ? Numbers.NOTHING
                                            : desk.numbers().amount(each.today()),
                                    each.today() == 0
                                            ? Numbers.NOTHING
                                            : desk.numbers().percent(each.rate()),
                                    net(each),
                                    each.claim() == 0
                                            ? Numbers.NOTHING
                                            : desk.numbers().amount(each.claim())),
                            each.claim() > 0,
                            link(each))
                    .explained(null, reward(each), netOf(each)));
        }
        return new Sheet(
                say("sheet_streams"),
                List.of(
                        say("column_paid_to"),
                        say("column_acorn_today"),
                        say("column_reward"),
                        say("column_net"),
                        say("column_yours")),
                rows);
    }

    /** Who is paid by a stream. */
    public static String name(Desk desk, FarmLine line) {
        return switch (line.kind()) {
            case SUPPLIERS -> desk.words().say("farm_suppliers", FigureWords.symbol(asset(line)));
            case BORROWERS -> desk.words().say("farm_borrowers", FigureWords.symbol(asset(line)));
            case PROVIDERS -> desk.words().say("farm_providers", desk.place().pool(line.target()));
            case STAKERS -> desk.words().say("farm_stakers");
        };
    }

    private String reward(FarmLine line) {
        return line.today() == 0 || !(line.value() > 0)
                ? null
                : desk.explain("reward-" + line.kind() + "-" + line.target());
    }

    private String netOf(FarmLine line) {
        return reward(line) == null || line.kind() == ProgrammeKind.PROVIDERS
                ? null
                : desk.explain("net-" + line.kind() + "-" + line.target());
    }

    private String net(FarmLine line) {
        double reward = Double.isNaN(line.rate()) ? 0 : line.rate();
        return switch (line.kind()) {
            case SUPPLIERS -> desk.numbers().percent(market(line).supply() + reward);
            case BORROWERS -> borrowing(desk, market(line).borrow() - reward);
            case PROVIDERS -> Numbers.NOTHING;
            case STAKERS -> desk.numbers().percent(desk.view().stakingYield() + reward);
        };
    }

    /** What borrowing costs with the reward; below nothing one is paid for it. */
    public static String borrowing(Desk desk, double net) {
        return net < 0
                ? desk.words().say("farm_net_gain", desk.numbers().percent(net))
                : desk.numbers().percent(net);
    }

    private String link(FarmLine line) {
        String base = "/play/" + desk.seat();
        return switch (line.kind()) {
            case SUPPLIERS -> base + "?tab=lend&do=supply-0-" + asset(line) + "#act";
            case BORROWERS -> base + "?tab=lend&do=borrow-0-" + asset(line) + "#act";
            case PROVIDERS -> base + "?tab=pool&do=add-" + line.target() + "#act";
            case STAKERS -> base + "?tab=stake#act";
        };
    }

    private MarketRate market(FarmLine line) {
        return desk.view().market(0).rate(asset(line));
    }

    private static Asset asset(FarmLine line) {
        return Asset.values()[line.target()];
    }

    private Row row(String key, String value) {
        return new Row(say(key), List.of(value), false, null);
    }

    private String amount(long micros) {
        return desk.amount(Asset.ACORN, micros);
    }

    private String say(String key, Object... figures) {
        return desk.words().say(key, figures);
    }
}
