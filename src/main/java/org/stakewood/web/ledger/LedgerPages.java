package org.stakewood.web.ledger;

import io.vavr.collection.TreeMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.stakewood.economy.event.Borrowed;
import org.stakewood.economy.event.Delegated;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.FeePaid;
import org.stakewood.economy.event.LiquidityAdded;
import org.stakewood.economy.event.LoanDrawn;
import org.stakewood.economy.event.Repaid;
import org.stakewood.economy.event.Supplied;
import org.stakewood.economy.event.Swapped;
import org.stakewood.economy.event.VaultDeposited;
import org.stakewood.economy.money.Asset;
import org.stakewood.game.Entry;
import org.stakewood.game.Happening;
import org.stakewood.game.Series;
import org.stakewood.web.explain.Explanations;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.piece.FeedEntry;
import org.stakewood.web.piece.Line;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Feeds;
import org.stakewood.web.text.FigureWords;
import org.stakewood.web.text.RefusalWords;
import org.stakewood.web.text.Words;

/**
 * The entries of a ledger: what happened, with the change of each free coin, the network's fee, the day's price and the
 * lowest health before and after; and what was refused, with the reason and its numbers.
 */
public final class LedgerPages {

    private record Dated(long seq, int n, FeedEntry entry) {}

    private final Desk desk;
    private final Words words;
    private final Numbers numbers;
    private final Series series;
    private final TreeMap<Integer, Double> healths;
    private final Explanations explanations;

    /** @param healths lowest health at the end of each day with a debt */
    public LedgerPages(Desk desk, Series series, TreeMap<Integer, Double> healths) {
        this.desk = desk;
        this.words = desk.words();
        this.numbers = desk.numbers();
        this.series = series;
        this.healths = healths;
        this.explanations = new Explanations(desk, series);
    }

    /** The newest first. */
    public List<FeedEntry> entries(List<Happening> rows, List<Entry> refused) {
        Feeds feeds = new Feeds(desk.place(), "/play/" + desk.seat() + "/");
        List<Dated> all = new ArrayList<>();
        for (Happening each : rows) {
            feeds.entry(each).ifPresent(entry -> all.add(new Dated(each.seq(), each.n(), told(each, entry, rows))));
        }
        for (Entry each : refused) {
            all.add(new Dated(each.seq(), 0, refused(each)));
        }
        all.sort(Comparator.comparingLong(Dated::seq).thenComparingInt(Dated::n).reversed());
        return all.stream().map(Dated::entry).toList();
    }

    private FeedEntry told(Happening happening, FeedEntry entry, List<Happening> rows) {
        List<Line> lines = new ArrayList<>(entry.figures());
        Map<Asset, Long> coins = Effects.of(happening.event(), desk.view(), desk.account());
        coins.forEach((asset, micros) -> lines.add(line(
                words.say("ledger_coins", FigureWords.symbol(asset)),
                numbers.change(micros).text() + "\u00a0" + FigureWords.symbol(asset))));
        if (!(happening.event() instanceof FeePaid)) {
            rows.stream()
                    .filter(each -> each.seq() == happening.seq() && each.n() > happening.n())
                    .filter(each -> each.event() instanceof FeePaid fee && fee.account() == desk.account())
                    .filter(each -> happening.event().account() == desk.account())
                    .findFirst()
                    .map(each -> (FeePaid) each.event())
                    .ifPresent(fee ->
                            lines.add(line(words.say("label_network_fee"), desk.amount(fee.asset(), fee.amount()))));
        }
        price(happening.day()).forEach(lines::add);
        health(happening.day()).forEach(lines::add);
        String link = entry.link() != null ? entry.link() : explanation(happening.event());
        return new FeedEntry(entry.id(), entry.day(), entry.tone(), entry.text(), entry.why(), lines, link);
    }

    private FeedEntry refused(Entry entry) {
        List<Line> lines = new ArrayList<>(RefusalWords.figures(words, entry.refusal()));
        price(entry.day()).forEach(lines::add);
        health(entry.day()).forEach(lines::add);
        return new FeedEntry(
                "r" + entry.seq(),
                entry.day(),
                "caution",
                words.say(
                        "ledger_refused",
                        words.say("command_" + entry.command().getClass().getSimpleName())),
                words.say(RefusalWords.key(entry.refusal().reason())),
                lines,
                null);
    }

    /** Outside price in the morning, and in the evening once the day has passed. */
    private List<Line> price(int day) {
        double morning = day >= 2 && day - 2 < series.days()
                ? series.figures().get(day - 2).price()
                : desk.view().rules().outside().openingPrice();
        String text = numbers.price(morning);
        if (day - 1 < series.days()) {
            text += " → " + numbers.price(series.figures().get(day - 1).price());
        }
        return List.of(line(words.say("ledger_price"), text + "\u00a0USD"));
    }

    private List<Line> health(int day) {
        String before =
                healths.get(day - 1).map(each -> numbers.decimal(each, 2)).getOrElse(Numbers.NOTHING);
        String after = healths.get(day).map(each -> numbers.decimal(each, 2)).getOrElse(Numbers.NOTHING);
        return before.equals(Numbers.NOTHING) && after.equals(Numbers.NOTHING)
                ? List.of()
                : List.of(line(words.say("ledger_health"), before + " → " + after));
    }

    /** Where the figure that it changed is explained now; else why the net worth changed. */
    private String explanation(Event event) {
        String figure = figure(event);
        return figure != null && explanations.has(figure)
                ? desk.explain(figure)
                : event.account() == desk.account() ? "/play/" + desk.seat() + "/why" : null;
    }

    private static String figure(Event event) {
        if (event instanceof Delegated e) {
            return "stake-" + e.validator();
        } else if (event instanceof Swapped e) {
            return "spot-" + e.pool();
        } else if (event instanceof LiquidityAdded e) {
            return "lp-" + e.pool();
        } else if (event instanceof LoanDrawn e) {
            return "loanhealth-" + e.desk() + "-" + e.validator();
        } else if (event instanceof Supplied e) {
            return "supply-" + e.market() + "-" + e.asset();
        } else if (event instanceof Borrowed e) {
            return "health-" + e.market();
        } else if (event instanceof Repaid e) {
            return "health-" + e.market();
        }
        return event instanceof VaultDeposited e ? "vault-" + e.asset() : null;
    }

    private static Line line(String label, String value) {
        return new Line(label, value);
    }
}
