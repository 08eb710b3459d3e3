package org.stakewood.web.cascade;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.measure.CreditFigures;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.game.CascadeSpan;
import org.stakewood.game.Series;
import org.stakewood.game.Table;
import org.stakewood.web.play.Choice;
import org.stakewood.web.play.Sheet;
import org.stakewood.web.text.Place;

/** Builds the pages of the cascade microscope for one reader. */
public final class CascadePages {

    private static final int LISTED = 200;

    private final Place place;
    private final String base;

    /** @param base address of the microscope, which may have a query of its own */
    public CascadePages(Place place, String base) {
        this.place = place;
        this.base = base;
    }

    /**
     * The page of a cascade.
     *
     * @param day a day of it; the last cascade is shown if there was none on that day
     * @param pass counted through all its days, from 1; null for all of it
     */
    public CascadePage of(Table table, Integer day, Integer pass) {
        Vector<CascadeSpan> spans = table.cascades();
        if (spans.isEmpty()) {
            return CascadePage.none(base);
        }
        CascadeSpan span = find(spans, day);
        Dominoes all = Dominoes.of(table.falls(span), span.firstRow(), span.lastRow());
        return page(spans, span, all, figures(table.current().series(), span.lastDay()), pass);
    }

    /** The cascade of a day, or the last one. */
    public static CascadeSpan find(Vector<CascadeSpan> spans, Integer day) {
        return spans.find(each -> day != null && each.on(day)).getOrElse(spans::last);
    }

    CascadePage page(Vector<CascadeSpan> spans, CascadeSpan span, Dominoes all, CreditFigures end, Integer pass) {
        CascadeWords words = new CascadeWords(place);
        CascadeSheets sheets = new CascadeSheets(words);
        int passes = all.rounds().size();
        int shown = pass == null || pass < 1 || pass > passes ? 0 : pass;
        String here = base + "?day=" + span.firstDay();
        Vector<Round> rounds =
                shown == 0 ? all.rounds() : Vector.of(all.rounds().get(shown - 1));
        Sheet tanks = sheets.tanks(all);
        return new CascadePage(
                base,
                span.firstDay(),
                words.title(all),
                words.began(all),
                sheets.facts(all, end),
                steps(words, here, passes, shown),
                shown == 0 ? null : shown == 1 ? here : here + "&pass=" + (shown - 1),
                shown == passes ? null : here + "&pass=" + (shown + 1),
                shown == 0 ? List.of() : words.about(all, all.rounds().get(shown - 1)),
                all.unfinished() == 0 ? null : words.say("cascade_unfinished", words.count(all.unfinished())),
                new CascadeChart(words).draw(all, shown == 0 ? passes : shown),
                sheets.fallen(rounds),
                tanks.empty() ? null : tanks,
                sheets.list(spans, base, LISTED));
    }

    private static List<Choice> steps(CascadeWords words, String here, int passes, int shown) {
        List<Choice> steps = new ArrayList<>();
        steps.add(new Choice(words.say("cascade_step_all"), here, shown == 0));
        for (int each = 1; each <= passes; each++) {
            steps.add(new Choice(words.say("cascade_step", words.count(each)), here + "&pass=" + each, each == shown));
        }
        return steps;
    }

    private static CreditFigures figures(Series series, int day) {
        return series.figures()
                .find(each -> each.day() == day)
                .map(DayFigures::credit)
                .getOrNull();
    }
}
