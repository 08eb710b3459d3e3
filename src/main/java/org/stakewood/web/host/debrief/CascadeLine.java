package org.stakewood.web.host.debrief;

import io.vavr.collection.Vector;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.event.CascadeUnfinished;
import org.stakewood.game.CascadeSpan;
import org.stakewood.game.Table;
import org.stakewood.web.text.Words;

/** What a control room says about cascades. */
public final class CascadeLine {

    private static final int NEWS = 30;

    private CascadeLine() {}

    /** The last one, or what will be found there. */
    public static String last(Vector<CascadeSpan> spans, Words words) {
        if (spans.isEmpty()) {
            return words.say("cascade_link");
        }
        CascadeSpan last = spans.last();
        long fell =
                last.days().map(each -> each.loans() + each.positions()).sum().longValue();
        CascadeEnded end = last.days().last();
        return words.say(
                "cascade_last",
                words.numbers().count(last.firstDay()),
                words.numbers().count(fell),
                "\u00d7" + words.numbers().decimal(end.amplification(), 2));
    }

    /** That the last day did not come to rest, or null. */
    public static String unfinished(Table table, Words words) {
        int day = table.current().day();
        return table.news(NEWS).stream()
                .filter(each -> each.event() instanceof CascadeUnfinished e && e.day() == day)
                .findFirst()
                .map(each -> words.say(
                        "event_cascade_unfinished", words.numbers().count(((CascadeUnfinished) each.event()).passes())))
                .orElse(null);
    }
}
