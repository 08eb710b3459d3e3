package org.stakewood.web.audit;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stakewood.economy.audit.Holding;
import org.stakewood.economy.audit.MoneyFlows;
import org.stakewood.economy.audit.Move;
import org.stakewood.economy.audit.Place;
import org.stakewood.economy.money.Asset;

/** The moves of one asset over some days as one, the largest first, with what each place had before and has after. */
final class Flows {

    /** A place with what came and went; micro-units. */
    record Balance(Place place, long before, long in, long out, long after) {}

    private final List<Move> moves = new ArrayList<>();
    private final List<Balance> balances = new ArrayList<>();

    Flows(Vector<MoneyFlows> days, Asset asset) {
        Map<Place, long[]> sums = new LinkedHashMap<>();
        Map<List<Place>, Long> pairs = new LinkedHashMap<>();
        for (MoneyFlows day : days) {
            for (Move each : day.moves()) {
                if (each.asset() == asset) {
                    pairs.merge(List.of(each.from(), each.to()), each.amount(), Math::addExact);
                    sums.computeIfAbsent(each.from(), place -> new long[3])[1] += each.amount();
                    sums.computeIfAbsent(each.to(), place -> new long[3])[0] += each.amount();
                }
            }
        }
        for (Holding each : days.last().closing()) {
            if (each.asset() == asset) {
                sums.computeIfAbsent(each.place(), place -> new long[3])[2] = each.amount();
            }
        }
        pairs.forEach((ends, amount) -> moves.add(new Move(asset, ends.get(0), ends.get(1), amount)));
        moves.sort(Comparator.comparingLong(each -> -each.amount()));
        sums.forEach(
                (place, all) -> balances.add(new Balance(place, all[2] - all[0] + all[1], all[0], all[1], all[2])));
        balances.sort(Comparator.comparingLong(each -> -each.after()));
    }

    List<Move> moves() {
        return moves;
    }

    /** Places in which coins can stay. */
    List<Balance> places() {
        return balances.stream().filter(each -> each.place().holds()).toList();
    }

    /** Where coins came from that were not there before. */
    List<Balance> sources() {
        return balances.stream()
                .filter(each -> !each.place().holds() && each.out() > 0)
                .toList();
    }

    /** Where coins ended. */
    List<Balance> sinks() {
        return balances.stream()
                .filter(each -> !each.place().holds() && each.in() > 0)
                .toList();
    }
}
