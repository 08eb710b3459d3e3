package org.stakewood.economy.staking;

import io.vavr.collection.Vector;
import org.stakewood.economy.Draft;
import org.stakewood.economy.House;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.SlashDestination;

/** Where slashed coins go. The validator at fault and its owner's other validators never receive; the dust is burnt. */
public final class SlashedCoins {

    private SlashedCoins() {}

    static void send(Draft draft, int atFault, long amount) {
        SlashDestination destination = draft.scenario().staking().destination();
        long given =
                switch (destination) {
                    case BURN -> 0;
                    case TREASURY -> {
                        draft.credit(House.TREASURY, Asset.OAK, amount);
                        yield amount;
                    }
                    case REDISTRIBUTE_PRORATA -> share(draft, amount, receivers(draft, atFault, false), true);
                    case REDISTRIBUTE_PER_HEAD -> share(draft, amount, receivers(draft, atFault, true), false);
                };
        if (amount > given) {
            draft.burn(Flow.SLASH, Asset.OAK, amount - given);
        }
    }

    /**
     * Shares the stake of a loan in default among the other active validators, per head where slashed coins are shared
     * so, else by tokens; none to the validator of the pledge, its owner or the borrower. Returns what was given; the
     * caller keeps the dust, or all of it if there is nobody.
     */
    public static long redistribute(Draft draft, int validator, int borrower, long amount) {
        boolean heads = draft.scenario().staking().destination() == SlashDestination.REDISTRIBUTE_PER_HEAD;
        Vector<Validator> others = receivers(draft, validator, heads).filter(each -> each.owner() != borrower);
        return others.isEmpty() ? 0 : share(draft, amount, others, !heads);
    }

    private static Vector<Validator> receivers(Draft draft, int atFault, boolean heads) {
        int owner = draft.validator(atFault).owner();
        return draft.validators()
                .filter(each ->
                        each.active() && each.owner() != owner && each.stake().shares() > 0)
                .filter(each -> !heads || isHead(draft, each));
    }

    /** A head counts once however large: it must have its minimum self-bond and be of genesis or have lived a while. */
    static boolean isHead(Draft draft, Validator validator) {
        int age = draft.day() + 1 - validator.born();
        return validator.active()
                && (validator.born() == 0 || age >= draft.scenario().staking().headMinAge())
                && SelfBond.of(draft.account(validator.owner()), validator)
                        >= draft.scenario().staking().minSelfBond();
    }

    private static long share(Draft draft, long amount, Vector<Validator> receivers, boolean byTokens) {
        long total = byTokens ? Network.stake(receivers) : receivers.size();
        long given = 0;
        for (Validator receiver : receivers) {
            long part = Amount.mulDivFloor(amount, byTokens ? receiver.stake().tokens() : 1, total);
            Stake stake = receiver.stake();
            draft.update(receiver.with(stake.withTokens(Amount.add(stake.tokens(), part))));
            given = Amount.add(given, part);
        }
        return given;
    }
}
