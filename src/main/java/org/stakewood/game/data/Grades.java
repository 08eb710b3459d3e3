package org.stakewood.game.data;

import java.util.List;

/**
 * Points out of what people have reached; never negative, at most the most. People are compared within their network.
 * Who gave the seat up, or lost it, has points for participation only.
 */
public final class Grades {

    private Grades() {}

    /** The grades in the order of the attainments. */
    public static List<Grade> of(List<Attainment> attainments, Basis basis, double most) {
        return attainments.stream()
                .map(each -> new Grade(each, points(each, peers(attainments, each), basis, most), most))
                .toList();
    }

    private static double points(Attainment one, List<Attainment> peers, Basis basis, double most) {
        if (basis == Basis.PARTICIPATION) {
            return one.days() == 0 ? 0 : most * one.present() / one.days();
        }
        if (!one.stayed() || one.days() == 0) {
            return 0;
        }
        return basis == Basis.SCORE ? score(one, peers, most) : rank(one, peers, most);
    }

    private static double score(Attainment one, List<Attainment> peers, double most) {
        double best = peers.stream().mapToDouble(Grades::kept).max().orElse(0);
        return best <= 0 ? 0 : most * kept(one) / best;
    }

    /** What became of each dollar of the first day, beside leaving it alone; at least 0. */
    private static double kept(Attainment one) {
        return one.opening() <= 0 ? 0 : Math.max(0, 1 + (double) one.profit() / one.opening());
    }

    private static double rank(Attainment one, List<Attainment> peers, double most) {
        long better =
                peers.stream().filter(each -> each.profit() > one.profit()).count();
        return most * (peers.size() - better) / peers.size();
    }

    private static List<Attainment> peers(List<Attainment> all, Attainment one) {
        return all.stream()
                .filter(each -> each.who().arm() == one.who().arm())
                .filter(each -> each.stayed() && each.days() > 0)
                .toList();
    }
}
