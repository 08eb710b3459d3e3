package org.stakewood.economy.farming;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.scenario.FarmPool;
import org.stakewood.economy.scenario.FarmRules;

/** Opens the streams that the rules of a farm name. */
public final class Streams {

    private Streams() {}

    /** Genesis: all streams, in which all accounts take part with what they have. */
    public static void open(Draft draft) {
        FarmRules rules = draft.scenario().credit().farm();
        if (rules == null) {
            return;
        }
        Vector<Programme> all = Vector.empty();
        if (draft.credit().markets().nonEmpty()) {
            for (Book each : draft.credit().markets().get(0).books()) {
                int asset = each.asset().ordinal();
                if (rules.supplyWeight() > 0) {
                    all = all.append(Programme.open(ProgrammeKind.SUPPLIERS, asset));
                }
                if (rules.borrowWeight() > 0) {
                    all = all.append(Programme.open(ProgrammeKind.BORROWERS, asset));
                }
            }
        }
        for (Pool pool : draft.pools()) {
            String name = draft.scenario().market().pools().get(pool.id()).name();
            for (FarmPool each : rules.pools()) {
                if (each.pool().equals(name) && each.weight() > 0) {
                    all = all.append(Programme.open(ProgrammeKind.PROVIDERS, pool.id()));
                    break;
                }
            }
        }
        draft.setCredit(draft.credit().withProgrammes(all, 0));
        complete(draft);
        for (Account each : draft.accounts()) {
            Farming.changed(draft, each.id());
        }
        Farming.join(draft);
    }

    /** Opens the stream of each validator that has none yet, if stakers are paid at all. */
    static void complete(Draft draft) {
        if (draft.scenario().credit().farm().stakeWeight() <= 0) {
            return;
        }
        Vector<Programme> all = draft.credit().programmes();
        int next = all.isEmpty() || all.last().kind() != ProgrammeKind.STAKERS
                ? 0
                : all.last().target() + 1;
        for (int validator = next; validator < draft.validators().size(); validator++) {
            all = draft.credit().programmes().append(Programme.open(ProgrammeKind.STAKERS, validator));
            draft.setCredit(draft.credit().withProgrammes(all, draft.credit().farmPot()));
        }
    }
}
