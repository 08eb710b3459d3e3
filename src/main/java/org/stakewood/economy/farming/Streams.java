package org.stakewood.economy.farming;

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
        if (draft.scenario().credit().farm() != null) {
            renew(draft);
            Farming.join(draft);
        }
    }

    /** Opens what the rules name and what is not open yet; accounts take part from the next day on. */
    public static void renew(Draft draft) {
        FarmRules rules = draft.scenario().credit().farm();
        if (rules == null) {
            return;
        }
        if (draft.credit().markets().nonEmpty()) {
            for (Book each : draft.credit().markets().get(0).books()) {
                int asset = each.asset().ordinal();
                open(draft, rules.supplyWeight(), ProgrammeKind.SUPPLIERS, asset);
                open(draft, rules.borrowWeight(), ProgrammeKind.BORROWERS, asset);
            }
        }
        for (Pool pool : draft.pools()) {
            String name = draft.scenario().market().pools().get(pool.id()).name();
            for (FarmPool each : rules.pools()) {
                open(draft, each.pool().equals(name) ? each.weight() : 0, ProgrammeKind.PROVIDERS, pool.id());
            }
        }
        complete(draft);
        for (Account each : draft.accounts()) {
            Farming.changed(draft, each.id());
        }
    }

    /** Opens the stream of each validator that has none yet, if stakers are paid at all. */
    static void complete(Draft draft) {
        if (draft.scenario().credit().farm().stakeWeight() <= 0) {
            return;
        }
        int last = draft.credit().programmes().lastIndexWhere(each -> each.kind() == ProgrammeKind.STAKERS);
        int next = last < 0 ? 0 : draft.credit().programmes().get(last).target() + 1;
        for (int validator = next; validator < draft.validators().size(); validator++) {
            add(draft, Programme.open(ProgrammeKind.STAKERS, validator));
        }
    }

    private static void open(Draft draft, double weight, ProgrammeKind kind, int target) {
        boolean there = draft.credit().programmes().exists(each -> each.kind() == kind && each.target() == target);
        if (weight > 0 && !there) {
            add(draft, Programme.open(kind, target));
        }
    }

    private static void add(Draft draft, Programme programme) {
        draft.setCredit(draft.credit()
                .withProgrammes(
                        draft.credit().programmes().append(programme),
                        draft.credit().farmPot()));
    }
}
