package org.stakewood.web.cascade;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.event.CascadePassed;
import org.stakewood.economy.event.ClientBugStruck;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.PriceJumped;
import org.stakewood.economy.liquidation.FallCause;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.text.EventWords;
import org.stakewood.web.text.FigureWords;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.Telling;
import org.stakewood.web.text.Words;

/** A cascade in the reader's words. */
final class CascadeWords {

    private final Place place;
    private final Words words;
    private final Numbers numbers;

    CascadeWords(Place place) {
        this.place = place;
        this.words = place.words();
        this.numbers = words.numbers();
    }

    /** What happened, in one sentence: who fell first, which price that moved, who fell then. */
    String title(Dominoes all) {
        Round first = all.rounds().head();
        String fell = first.fell() == 1
                ? say("cascade_fell_one", day(first))
                : say("cascade_fell", numbers.count(first.fell()), day(first));
        int more = all.fell() - first.fell();
        String then = more == 0
                ? say("cascade_more_none")
                : more == 1 ? say("cascade_more_one") : say("cascade_more", numbers.count(more));
        CascadePassed e = first.passed();
        if (first.movedSoak()) {
            return say("cascade_title_moved", fell, "sOAK", price(e.soakBefore()), price(e.soakAfter()), then);
        }
        return first.movedOak()
                ? say("cascade_title_moved", fell, "OAK", price(e.oakBefore()), price(e.oakAfter()), then)
                : say("cascade_title_still", fell, then);
    }

    /** What struck the network just before, sentence by sentence. */
    List<String> began(Dominoes all) {
        List<String> sentences = new ArrayList<>();
        EventWords events = new EventWords(place);
        for (Event each : all.began()) {
            if (each instanceof ClientBugStruck || each instanceof PriceJumped) {
                events.tell(each).map(Telling::text).ifPresent(sentences::add);
            }
        }
        if (all.slashed() > 0) {
            sentences.add(say("cascade_slashed", count(all.slashed())));
        }
        if (sentences.isEmpty()) {
            sentences.add(say("cascade_unstruck"));
            sentences.addAll(causes(all.rounds().head()));
        }
        return sentences;
    }

    /** Why those fell who fell first: how many for which cause. */
    private List<String> causes(Round first) {
        List<String> sentences = new ArrayList<>();
        for (FallCause cause : FallCause.values()) {
            int fell = first.dominoes().count(each -> each.cause() == cause);
            if (fell > 0) {
                sentences.add(say(
                        "cascade_first_cause",
                        numbers.count(fell),
                        numbers.count(first.dominoes().size()),
                        say("cascade_cause_" + cause)));
            }
        }
        return sentences;
    }

    /** What a pass did, sentence by sentence. */
    List<String> about(Dominoes all, Round round) {
        List<String> told = new ArrayList<>();
        CascadePassed e = round.passed();
        if (round.number() > 1 && e.pass() > 1) {
            CascadePassed before = all.rounds().get(round.number() - 2).passed();
            told.add(
                    before.loanMark() == e.loanMark()
                            ? say("cascade_about_same", price(e.loanMark()))
                            : say("cascade_about_mark", price(before.loanMark()), price(e.loanMark())));
        } else {
            told.add(say("cascade_about_first", price(e.loanMark()), price(e.oakMark())));
        }
        told.add(say("cascade_about_fell", numbers.count(round.fell()), amount(Asset.OAK, e.fallen())));
        if (round.movedSoak()) {
            told.add(say("cascade_about_moved", "sOAK", price(e.soakBefore()), price(e.soakAfter())));
        }
        if (round.movedOak()) {
            told.add(say("cascade_about_moved", "OAK", price(e.oakBefore()), price(e.oakAfter())));
        }
        boolean last = round.number() == all.rounds().size();
        Round next = last ? null : all.rounds().get(round.number());
        if (next != null && next.passed().day() == e.day()) {
            told.add(say("cascade_about_next", numbers.count(next.fell())));
        } else if (next != null && round.leadsTo(next)) {
            told.add(say("cascade_about_tomorrow", numbers.count(next.fell())));
        } else {
            told.add(say("cascade_about_rest"));
        }
        return told;
    }

    /** What was done with a debt. */
    String done(Domino domino) {
        List<String> parts = new ArrayList<>();
        if (domino.mode() == Resolution.BURN) {
            parts.add(say("cascade_done_burnt"));
        } else if (domino.mode() == Resolution.REDISTRIBUTE) {
            parts.add(say("cascade_done_given"));
        }
        if (domino.vaulted() > 0) {
            parts.add(say("cascade_done_vault", amount(domino.asset(), domino.vaulted())));
        }
        if (domino.bought() > 0) {
            parts.add(say(
                    "cascade_done_bought", amount(domino.asset(), domino.bought()), amount(Asset.OAK, domino.cost())));
        }
        if (domino.auctioned() > 0) {
            parts.add(say("cascade_done_auction", amount(domino.asset(), domino.auctioned())));
        }
        return parts.isEmpty() ? Numbers.NOTHING : String.join("; ", parts);
    }

    String uncovered(Domino domino) {
        long left = domino.orphaned() + domino.deficit();
        return left == 0 ? Numbers.NOTHING : amount(domino.asset(), left);
    }

    String health(Domino domino) {
        return Double.isFinite(domino.health()) ? numbers.decimal(domino.health(), 2) : Numbers.NOTHING;
    }

    String behind(Domino domino) {
        return amount(domino.loan() ? Asset.OAK : Asset.USD, Math.round(domino.behind()));
    }

    String cause(Domino domino) {
        return say("cascade_cause_" + domino.cause());
    }

    String name(Domino domino) {
        return place.names().of(domino.account(), words);
    }

    boolean own(Domino domino) {
        return domino.account() >= 0 && domino.account() == place.names().own();
    }

    String amount(Asset asset, long micros) {
        return FigureWords.amount(words, asset, micros);
    }

    String times(double factor) {
        return "\u00d7" + numbers.decimal(factor, 2);
    }

    String change(double before, double after) {
        return price(before) + " \u2192 " + price(after);
    }

    String price(double price) {
        return numbers.price(price);
    }

    String count(long number) {
        return numbers.count(number);
    }

    Numbers numbers() {
        return numbers;
    }

    String say(String key, Object... figures) {
        return words.say(key, figures);
    }

    private String day(Round round) {
        return numbers.count(round.passed().day());
    }
}
