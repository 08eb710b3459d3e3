package org.stakewood.web.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Stake;
import org.stakewood.economy.view.SeatView;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.play.Desk;
import org.stakewood.web.text.FigureWords;
import org.stakewood.web.text.Words;

/** What declarations of figures are made of: numbers with their names, and ways to show a result. */
final class Makings {

    private static final String UNIT_GAP = "\u00a0";

    private final Desk desk;
    private final List<Declared> all = new ArrayList<>();

    Makings(Desk desk) {
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    SeatView view() {
        return desk.view();
    }

    Words words() {
        return desk.words();
    }

    Numbers numbers() {
        return desk.numbers();
    }

    List<Declared> all() {
        return all;
    }

    String say(String key, Object... figures) {
        return words().say(key, figures);
    }

    /**
     * Declares a figure.
     *
     * @param kind of figure: its words are under {@code explain_} and the kind
     * @param ofWhat what sets it apart from others of its kind; empty for nothing
     * @param shown how pages show its value
     */
    void declare(
            String id,
            String kind,
            String ofWhat,
            Supplier<Formula> formula,
            Function<BigDecimal, String> shown,
            String unit,
            String... terms) {
        all.add(new Declared(id, () -> {
            Formula how = formula.get();
            BigDecimal value = how.value();
            String name = say("explain_" + kind);
            String exact = unit.equals("%")
                    ? numbers().precise(value.doubleValue() * 100) + "\u202f%"
                    : unit.isEmpty() ? numbers().precise(value.doubleValue()) : exact(value) + UNIT_GAP + unit;
            return new Explanation(
                    id,
                    ofWhat.isEmpty() ? name : name + " · " + ofWhat,
                    shown.apply(value),
                    exact,
                    say("explain_" + kind + "_text"),
                    how,
                    List.of(terms).stream()
                            .map(each -> Glossary.of(words(), each))
                            .toList());
        }));
    }

    /** An amount, with all its decimals. */
    Given coins(String key, Asset asset, long micros) {
        return new Given(
                say(key),
                BigDecimal.valueOf(micros, 6),
                numbers().exact(micros) + UNIT_GAP + FigureWords.symbol(asset),
                null);
    }

    Given usd(String key, long micros) {
        return coins(key, Asset.USD, micros);
    }

    /** The same under a name that is known already. */
    Given named(String name, Given given) {
        return new Given(name, given.value(), given.text(), given.figure());
    }

    /** A part of one, in percent. */
    Given share(String key, double part) {
        return new Given(say(key), new BigDecimal(part), numbers().precise(100 * part) + "\u202f%", null);
    }

    /** A plain number, a price or a ratio. */
    Given number(String key, double number) {
        return new Given(say(key), new BigDecimal(number), numbers().precise(number), null);
    }

    Given count(String key, long number) {
        return new Given(say(key), BigDecimal.valueOf(number), numbers().count(number), null);
    }

    Formula least(Formula one, Formula other) {
        return one.least(other, say("explain_least"));
    }

    Formula most(Formula one, Formula other) {
        return one.most(other, say("explain_most"));
    }

    /** "1 234.56 USD". */
    Function<BigDecimal, String> amount(Asset asset) {
        return value -> desk.amount(asset, micros(value));
    }

    /** "1 234.56". */
    String bare(BigDecimal value) {
        return numbers().amount(micros(value));
    }

    /** "+12.30". */
    String change(BigDecimal value) {
        return numbers().change(micros(value)).text();
    }

    String percent(BigDecimal value) {
        return numbers().percent(value.doubleValue());
    }

    String price(BigDecimal value) {
        return numbers().price(value.doubleValue());
    }

    /** "1 234.56", of what is rounded up. */
    String bareUp(BigDecimal value) {
        return numbers().amount(microsUp(value));
    }

    /** Shares of something: what they are of all shares, times all of it. */
    Formula part(Given mine, Given all, Given whole) {
        return mine.value().compareTo(all.value()) == 0
                ? whole
                : mine.times(whole).over(all);
    }

    /** What shares of a validator's stake are worth; at most all of it. */
    Formula staked(int validator, long shares) {
        Stake bonded = view().validators().get(validator).stake();
        return part(
                count("explain_n_your_shares", Math.min(shares, bonded.shares())),
                count("explain_n_all_shares", bonded.shares()),
                coins("explain_n_validator_stake", Asset.OAK, bonded.tokens()));
    }

    static long microsUp(BigDecimal value) {
        return value.movePointRight(6).setScale(0, RoundingMode.CEILING).longValueExact();
    }

    static long micros(BigDecimal value) {
        return value.movePointRight(6).setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    private String exact(BigDecimal value) {
        BigDecimal micros = value.movePointRight(6);
        return micros.stripTrailingZeros().scale() <= 0
                ? numbers().exact(micros.longValueExact())
                : numbers().precise(value.doubleValue());
    }
}
