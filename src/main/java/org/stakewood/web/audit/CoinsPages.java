package org.stakewood.web.audit;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.audit.Move;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.money.Asset;
import org.stakewood.game.Series;
import org.stakewood.web.chart.Sankey;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.play.Choice;
import org.stakewood.web.play.Row;
import org.stakewood.web.play.Sheet;
import org.stakewood.web.text.FigureWords;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.Words;

/** Builds the page that says where the coins went, for players and hosts alike. */
public final class CoinsPages {

    /** More bands than this are hairs; all of them are in the table. */
    private static final int DRAWN = 16;

    private final Words words;
    private final Numbers numbers;
    private final PlaceWords places;
    private final Vector<DayFigures> days;
    private final String base;

    /** @param base address of the page */
    public CoinsPages(Place place, Series series, String base) {
        this.words = place.words();
        this.numbers = words.numbers();
        this.places = new PlaceWords(place);
        this.days = series.figures().filter(each -> each.flows() != null);
        this.base = base;
    }

    /** The page of an asset over a span of days; OAK for anything that is no asset. */
    public CoinsPage of(String name, Span span) {
        Asset asset = Vector.of(Asset.values())
                .find(each -> each.name().equalsIgnoreCase(name))
                .getOrElse(Asset.OAK);
        List<Choice> assets = new ArrayList<>();
        for (Asset each : Asset.values()) {
            assets.add(new Choice(
                    FigureWords.symbol(each), base + "?asset=" + each + "&span=" + span.word(), each == asset));
        }
        List<Choice> spans = span.choices(words, base + "?asset=" + asset + "&");
        if (days.isEmpty()) {
            return new CoinsPage(assets, spans, null, null, null, null, null);
        }
        Vector<DayFigures> shown = days.takeRight(span.of(days.size()));
        Flows flows = new Flows(shown.map(DayFigures::flows), asset);
        String title = title(shown, asset, flows);
        List<Sankey.Band> bands = new ArrayList<>();
        for (Move each : flows.moves().stream().limit(DRAWN).toList()) {
            bands.add(new Sankey.Band(
                    places.of(each.from()),
                    places.of(each.to()),
                    places.kind(each.from()),
                    places.kind(each.to()),
                    each.amount() / 1e6,
                    pair(each) + ": " + FigureWords.amount(words, asset, each.amount())));
        }
        return new CoinsPage(
                assets,
                spans,
                new Sankey("coins", title, words.say("coins_chart_text"), bands).draw(numbers),
                supply(flows),
                moves(flows),
                places(flows),
                base + ".csv");
    }

    /** Every day, asset, payer and receiver; names of places that programs can read, amounts in whole coins. */
    public String csv() {
        StringBuilder text = new StringBuilder("day,asset,from,to,amount\r\n");
        for (DayFigures day : days) {
            for (Move each : day.flows().moves()) {
                text.append(day.day()).append(',').append(each.asset()).append(',');
                text.append(each.from().label())
                        .append(',')
                        .append(each.to().label())
                        .append(',');
                text.append(BigDecimal.valueOf(each.amount(), 6).toPlainString())
                        .append("\r\n");
            }
        }
        return text.toString();
    }

    private String title(Vector<DayFigures> shown, Asset asset, Flows flows) {
        long moved = flows.moves().stream().mapToLong(Move::amount).sum();
        String amount = FigureWords.amount(words, asset, moved);
        String last = numbers.count(shown.last().day());
        return shown.size() == 1
                ? words.say("coins_title_day", last, amount)
                : words.say("coins_title_days", numbers.count(shown.head().day()), last, amount);
    }

    private Sheet supply(Flows flows) {
        List<Row> rows = new ArrayList<>();
        long before = flows.places().stream().mapToLong(Flows.Balance::before).sum();
        long after = flows.places().stream().mapToLong(Flows.Balance::after).sum();
        rows.add(row(words.say("coins_before"), numbers.exact(before)));
        flows.sources()
                .forEach(each -> rows.add(
                        row(words.say("coins_made", places.of(each.place())), "+" + numbers.exact(each.out()))));
        flows.sinks()
                .forEach(each ->
                        rows.add(row(words.say("coins_ended", places.of(each.place())), numbers.exact(-each.in()))));
        rows.add(row(words.say("coins_after"), numbers.exact(after)));
        return new Sheet(words.say("coins_supply"), List.of(words.say("coins_what"), words.say("coins_amount")), rows);
    }

    private Sheet moves(Flows flows) {
        List<Row> rows = new ArrayList<>();
        for (Move each : flows.moves()) {
            rows.add(row(pair(each), numbers.amount(each.amount())));
        }
        return new Sheet(words.say("coins_moves"), List.of(words.say("coins_pair"), words.say("coins_amount")), rows);
    }

    private Sheet places(Flows flows) {
        List<Row> rows = new ArrayList<>();
        for (Flows.Balance each : flows.places()) {
            rows.add(new Row(
                    places.of(each.place()),
                    List.of(
                            numbers.amount(each.before()),
                            numbers.amount(each.in()),
                            numbers.amount(each.out()),
                            numbers.amount(each.after())),
                    false,
                    null));
        }
        return new Sheet(
                words.say("coins_places"),
                List.of(
                        words.say("coins_place"),
                        words.say("coins_before"),
                        words.say("coins_in"),
                        words.say("coins_out"),
                        words.say("coins_after")),
                rows);
    }

    private String pair(Move move) {
        return places.of(move.from()) + " → " + places.of(move.to());
    }

    private static Row row(String head, String cell) {
        return new Row(head, List.of(cell), false, null);
    }
}
