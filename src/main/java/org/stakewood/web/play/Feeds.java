package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stakewood.economy.event.BillPaid;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.FeePaid;
import org.stakewood.economy.event.RewardsClaimed;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.view.SeatView;
import org.stakewood.game.Happening;
import org.stakewood.web.piece.FeedEntry;
import org.stakewood.web.text.EventWords;
import org.stakewood.web.text.Place;

/** What happened, as entries of a feed or a ledger. */
public final class Feeds {

    private final EventWords words;
    private final String base;

    /** @param base address below which the reader's pages are, with a slash at its end */
    public Feeds(Place place, String base) {
        this.words = new EventWords(place);
        this.base = base;
    }

    /** The newest first, at most so many; what comes every day (bills, fees, the desks' interest) is left to the ledger. */
    public List<FeedEntry> feed(Collection<Happening> happenings, int most) {
        return entries(happenings.stream().filter(each -> !daily(each.event())).toList(), most);
    }

    private static boolean daily(Event event) {
        return event instanceof BillPaid
                || event instanceof FeePaid
                || (event instanceof RewardsClaimed claimed && claimed.asset() == Asset.SOAK);
    }

    /** The newest first, everything. */
    public List<FeedEntry> entries(Collection<Happening> happenings, int most) {
        List<Happening> newest = new ArrayList<>(happenings);
        newest.sort(Comparator.comparingLong(Happening::seq)
                .thenComparingInt(Happening::n)
                .reversed());
        return newest.stream()
                .map(this::entry)
                .flatMap(Optional::stream)
                .limit(most)
                .toList();
    }

    /** One entry; empty if a feed leaves the event out. */
    public Optional<FeedEntry> entry(Happening happening) {
        return words.tell(happening.event())
                .map(told -> new FeedEntry(
                        "e" + happening.seq() + "-" + happening.n(),
                        happening.day(),
                        told.tone(),
                        told.text(),
                        told.why(),
                        told.figures(),
                        happening.event() instanceof CascadeEnded e ? base + "cascade?day=" + e.day() : null));
    }

    /** Validators whose fate is the player's: those staked with, and those that stake is leaving. */
    public static List<Integer> validators(SeatView view) {
        List<Integer> ids = new ArrayList<>();
        for (Delegation each : view.account().delegations()) {
            ids.add(each.validator());
        }
        view.account().leaving().forEach(each -> ids.add(each.validator()));
        if (view.account().operator()) {
            ids.add(view.account().validator());
        }
        return ids.stream().distinct().toList();
    }
}
