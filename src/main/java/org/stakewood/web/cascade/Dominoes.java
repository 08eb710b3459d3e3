package org.stakewood.web.cascade;

import io.vavr.collection.Vector;
import java.util.HashSet;
import java.util.Set;
import org.stakewood.economy.event.CascadePassed;
import org.stakewood.economy.event.CascadeUnfinished;
import org.stakewood.economy.event.ClientBugStruck;
import org.stakewood.economy.event.DeficitCovered;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.LoanForeclosed;
import org.stakewood.economy.event.PositionSeized;
import org.stakewood.economy.event.PriceJumped;
import org.stakewood.economy.event.Slashed;
import org.stakewood.game.Happening;

/**
 * A cascade as its events tell it.
 *
 * @param began what struck the network on its first day
 * @param slashed validators that were slashed on that day
 * @param rounds its passes
 * @param later what tanks bore of these debts afterwards, when auctions ended
 * @param unfinished days that did not come to rest
 */
record Dominoes(Vector<Event> began, int slashed, Vector<Round> rounds, Vector<DeficitCovered> later, int unfinished) {

    /** Puts a cascade's events, from its first row on and in order, together; those after its last row are aftermath. */
    static Dominoes of(Vector<Happening> events, long firstRow, long lastRow) {
        Reader reader = new Reader(firstRow, lastRow);
        events.forEach(reader::read);
        return reader.result();
    }

    int fell() {
        return rounds.map(Round::fell).sum().intValue();
    }

    /** Debt that fell, micro-OAK. */
    long size() {
        return rounds.map(each -> each.passed().fallen()).sum().longValue();
    }

    double amplification() {
        long first = rounds.isEmpty() ? 0 : rounds.head().passed().fallen();
        return first == 0 ? 1 : (double) size() / first;
    }

    /** All that tanks bore, at once and later. */
    Vector<DeficitCovered> covered() {
        return rounds.flatMap(Round::covered).appendAll(later);
    }

    Vector<Domino> dominoes() {
        return rounds.flatMap(Round::dominoes);
    }

    private static final class Reader {

        private final long firstRow;
        private final long lastRow;
        private final Set<Integer> fallen = new HashSet<>();
        private Vector<Event> began = Vector.empty();
        private Vector<Round> rounds = Vector.empty();
        private Vector<DeficitCovered> later = Vector.empty();
        private Vector<Domino> dominoes = Vector.empty();
        private Vector<DeficitCovered> covered = Vector.empty();
        private final Set<Integer> slashed = new HashSet<>();
        private int unfinished;

        Reader(long firstRow, long lastRow) {
            this.firstRow = firstRow;
            this.lastRow = lastRow;
        }

        void read(Happening happening) {
            Event event = happening.event();
            boolean inside = happening.seq() <= lastRow;
            if (event instanceof DeficitCovered each) {
                covered = covered.append(each);
            } else if (inside && event instanceof LoanForeclosed each) {
                dominoes = dominoes.append(Domino.of(each));
            } else if (inside && event instanceof PositionSeized each) {
                dominoes = dominoes.append(Domino.of(each));
            } else if (inside && event instanceof CascadePassed passed) {
                close(passed);
            } else if (inside && event instanceof CascadeUnfinished) {
                unfinished++;
            } else if (happening.seq() == firstRow && event instanceof Slashed slash) {
                slashed.add(slash.validator());
            } else if (happening.seq() == firstRow
                    && (event instanceof ClientBugStruck || event instanceof PriceJumped)) {
                began = began.append(event);
            }
        }

        /** What was borne for those who fall in this pass is its own; the rest belongs to debts that fell before. */
        private void close(CascadePassed passed) {
            Set<Integer> now = new HashSet<>();
            dominoes.forEach(each -> now.add(each.account()));
            rounds = rounds.append(new Round(
                    rounds.size() + 1, passed, dominoes, covered.filter(each -> now.contains(each.account()))));
            aftermath(covered.filter(each -> !now.contains(each.account())));
            fallen.addAll(now);
            dominoes = Vector.empty();
            covered = Vector.empty();
        }

        private void aftermath(Vector<DeficitCovered> some) {
            later = later.appendAll(some.filter(each -> fallen.contains(each.account())));
        }

        Dominoes result() {
            aftermath(covered);
            return new Dominoes(began, slashed.size(), rounds, later, unfinished);
        }
    }
}
