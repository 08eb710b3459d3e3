package org.stakewood.web.debrief;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stakewood.game.debrief.Holder;
import org.stakewood.web.piece.Line;

/** Who ended furthest above doing nothing, and who furthest below. */
final class MoversSlide {

    private static final int BEST = 5;
    private static final int WORST = 2;

    private MoversSlide() {}

    /** Nothing where no person played. */
    static List<Card> cards(Sight sight) {
        Vector<Holder> people = sight.debrief()
                .people()
                .sorted(Comparator.comparingLong(Holder::profit).reversed());
        if (people.isEmpty()) {
            return List.of();
        }
        long above = people.count(each -> each.profit() > 0);
        String title = sight.say("debrief_movers", sight.count(above), sight.count(people.size()));
        return List.of(new Card("movers", title, 1, step -> slide(sight, title, people)));
    }

    private static Slide slide(Sight sight, String title, Vector<Holder> people) {
        List<Line> ranks = new ArrayList<>();
        boolean all = people.size() <= BEST + WORST;
        for (int at = 0; at < people.size(); at++) {
            Holder each = people.get(at);
            boolean own = each.account() == sight.place().names().own();
            if (all || own || at < BEST || at >= people.size() - WORST) {
                ranks.add(new Line(
                        sight.count(at + 1L) + " · " + sight.name(each.account()), sight.gained(each.profit())));
            }
        }
        double middle = sight.debrief().middleGain();
        return Slide.of("movers", sight.say("debrief_class"), title)
                .because(sight.say("debrief_movers_text"))
                .ranked(ranks)
                .with(sight.lines(
                        "debrief_middle", Double.isFinite(middle) ? sight.change(middle) : sight.price(Double.NaN)));
    }
}
