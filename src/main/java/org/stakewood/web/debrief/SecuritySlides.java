package org.stakewood.web.debrief;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.web.play.SecurityCharts;

/** How secure the network was: the stake with the thresholds of the field upon it, and whether an attack would have paid. */
final class SecuritySlides {

    private final Sight sight;
    private final SecurityCharts charts;

    SecuritySlides(Sight sight) {
        this.sight = sight;
        this.charts =
                new SecurityCharts(sight.words(), sight.view(), sight.debrief().series());
    }

    List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        String staked = charts.shares(sight.size()).title();
        cards.add(new Card("security", staked, 2, step -> shares(staked, step > 1)));
        if (charts.lends()) {
            String attack = charts.dollars(sight.size()).title();
            cards.add(new Card("attack", attack, 1, step -> attack(attack)));
        }
        return cards;
    }

    private Slide shares(String title, boolean told) {
        Slide slide = Slide.of("security", sight.say("security_title"), title)
                .with(charts.shares(sight.size(), told, sight.say("debrief_chart_security")));
        return told
                ? slide.because(sight.say("chart_security_text"))
                        .with(sight.lines(
                                "debrief_below_third", sight.count(below(1.0 / 3)),
                                "debrief_below_half", sight.count(below(0.5)),
                                "debrief_not_final_days",
                                        sight.count(sight.debrief()
                                                .series()
                                                .figures()
                                                .count(each -> !each.isFinal()))))
                : slide;
    }

    private Slide attack(String title) {
        int paid = sight.debrief()
                .series()
                .figures()
                .count(each -> each.credit() != null
                        && each.credit().profitFromCorruption() > each.credit().costOfCorruption());
        return Slide.of("attack", sight.say("security_title"), title)
                .because(sight.say("chart_corruption_text"))
                .with(charts.dollars(sight.size(), sight.say("debrief_chart_attack")))
                .with(sight.lines("debrief_attack_days", sight.count(paid)));
    }

    /** Days on which less than a share of all OAK was staked, net of debts where there are any. */
    private int below(double share) {
        return sight.debrief()
                .series()
                .figures()
                .count(each -> each.supply() > 0
                        && (each.credit() == null ? each.stake() : each.credit().net()) < share * each.supply());
    }
}
