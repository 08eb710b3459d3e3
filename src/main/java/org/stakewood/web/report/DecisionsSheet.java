package org.stakewood.web.report;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stakewood.economy.audit.Earning;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.web.play.Row;
import org.stakewood.web.play.Sheet;
import org.stakewood.web.text.Words;

/** The best and the worst day's part of the own books. */
final class DecisionsSheet {

    private DecisionsSheet() {}

    /** The day and part with the largest gain and the largest loss; what prices, gifts and new coins did is no decision. */
    static Sheet of(Words words, Vector<Earning> days) {
        List<Row> rows = new ArrayList<>();
        Vector<Contribution> all = days.flatMap(day -> Vector.of(EarningPart.values())
                .filter(part -> part != EarningPart.PRICE && part != EarningPart.DILUTION && part != EarningPart.GIFTS)
                .map(part -> new Contribution(day.day(), part, day.of(part))));
        all.maxBy(Comparator.comparingLong(Contribution::amount))
                .filter(each -> each.amount() > 0)
                .forEach(each -> rows.add(decision(words, "report_best_act", each)));
        all.minBy(Comparator.comparingLong(Contribution::amount))
                .filter(each -> each.amount() < 0)
                .forEach(each -> rows.add(decision(words, "report_worst_act", each)));
        return new Sheet(
                words.say("report_decisions"),
                List.of(words.say("report_which"), words.say("report_from"), "USD"),
                rows);
    }

    private record Contribution(int day, EarningPart part, long amount) {}

    private static Row decision(Words words, String key, Contribution each) {
        return new Row(
                words.say(key, words.numbers().count(each.day())),
                List.of(
                        words.say("why_" + each.part().name().toLowerCase(Locale.ROOT)),
                        words.numbers().change(each.amount()).text()),
                false,
                null);
    }
}
