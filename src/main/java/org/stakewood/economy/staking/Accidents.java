package org.stakewood.economy.staking;

import io.vavr.collection.Vector;
import org.stakewood.economy.Draft;
import org.stakewood.economy.event.SlashCause;

/** A planned loss that strikes some validators and not others, whatever they did. */
public final class Accidents {

    private Accidents() {}

    /**
     * Slashes a drawn part of the active validators, ⌈share × their number⌉ of them, by a fraction of everything that
     * answers for each. Nobody is jailed.
     */
    public static void strike(Draft draft, double share, double fraction) {
        Vector<Validator> active = draft.validators().filter(Validator::active);
        int struck = (int) StrictMath.ceil(share * active.size() - 1e-9);
        Vector<Validator> drawn = active.sortBy(
                        each -> draft.dice("accident", each.id()).uniform())
                .take(struck);
        for (Validator each : drawn.sortBy(Validator::id)) {
            Slashing.slash(draft, each.id(), fraction, SlashCause.ACCIDENT);
        }
    }
}
