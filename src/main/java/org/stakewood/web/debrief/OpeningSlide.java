package org.stakewood.web.debrief;

/** How long, how many, and what became of it. */
final class OpeningSlide {

    private OpeningSlide() {}

    static Card card(Sight sight) {
        int people = sight.debrief().people().size();
        String title = people > 1
                ? sight.say("debrief_open", sight.count(people), sight.count(sight.days()))
                : sight.say(people == 1 ? "debrief_open_one" : "debrief_open_bots", sight.count(sight.days()));
        return new Card("open", title, 1, step -> slide(sight, title));
    }

    private static Slide slide(Sight sight, String title) {
        double first = sight.figures(1).price();
        double middle = sight.debrief().middleGain();
        return Slide.of("open", sight.say("debrief_open_kicker"), title)
                .with(new Curves(sight).telling("open", 0))
                .with(sight.lines(
                        "debrief_oak_change", sight.change(sight.last().price() / first - 1),
                        "debrief_middle", Double.isFinite(middle) ? sight.change(middle) : sight.price(Double.NaN),
                        "debrief_staked_end", sight.percent(sight.last().stakedShare()),
                        "debrief_fell", sight.count(sight.debrief().fallen())));
    }
}
