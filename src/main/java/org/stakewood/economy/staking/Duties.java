package org.stakewood.economy.staking;

import io.vavr.collection.Vector;
import org.stakewood.economy.Draft;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.event.JailCause;
import org.stakewood.economy.event.NetworkHalted;
import org.stakewood.economy.event.NotFinal;
import org.stakewood.economy.event.SlashCause;
import org.stakewood.economy.event.ValidatorJailed;
import org.stakewood.economy.event.ValidatorTombstoned;
import org.stakewood.economy.scenario.Shock.ClientBug;
import org.stakewood.economy.scenario.StakingRules;
import org.stakewood.economy.scenario.TierRules;

/** Step 5 of a day: faults, slashes, late penalties, jail, finality, rewards and bills, in this order. */
public final class Duties {

    private static final double QUORUM = 2.0 / 3;

    private Duties() {}

    /** Runs the duties; {@code bugs} are the client bugs that strike today. */
    public static void run(Draft draft, Vector<ClientBug> bugs) {
        Vector<Validator> opening = draft.validators().filter(Validator::active);
        long stake = Network.stake(opening);
        Vector<Integer> down = opening.filter(each -> isDown(draft, each, bugs)).map(Validator::id);
        Vector<Integer> twice =
                opening.filter(each -> signsTwice(draft, each, bugs)).map(Validator::id);
        punish(draft, down, twice, stake);
        Correlation.applyDue(draft);
        draft.book(EarningPart.SLASHING);
        jail(draft, down);
        draft.book(EarningPart.ISSUANCE);
        Vector<Validator> up = opening.filter(each -> !down.contains(each.id()) && !twice.contains(each.id()));
        boolean isFinal = judge(draft, stake, Network.stake(up));
        for (Validator each : opening) {
            Validator now = draft.validator(each.id());
            draft.update(now.with(now.duty().plus(!down.contains(each.id()) && !twice.contains(each.id()))));
        }
        if (isFinal) {
            Payday.pay(draft, opening, up);
        }
        draft.book(EarningPart.ISSUANCE);
        Bills.collect(draft);
        draft.book(EarningPart.BILLS);
    }

    private static boolean isDown(Draft draft, Validator validator, Vector<ClientBug> bugs) {
        return bugs.exists(bug -> !bug.doubleSign()
                        && bug.client() == validator.operation().client())
                || draft.dice("downtime", validator.id())
                        .chance(care(draft, validator).downChance());
    }

    private static boolean signsTwice(Draft draft, Validator validator, Vector<ClientBug> bugs) {
        return bugs.exists(bug -> bug.doubleSign()
                        && bug.client() == validator.operation().client())
                || draft.dice("double-sign", validator.id())
                        .chance(care(draft, validator).doubleSignChance());
    }

    private static TierRules care(Draft draft, Validator validator) {
        Operation operation = validator.operation();
        return operation.powered()
                ? draft.scenario().operations().tier(operation.tier())
                : draft.scenario().operations().unpowered();
    }

    private static void punish(Draft draft, Vector<Integer> down, Vector<Integer> twice, long networkStake) {
        StakingRules rules = draft.scenario().staking();
        int today = draft.day() + 1;
        for (int id : down) {
            Slashing.slash(draft, id, rules.downFraction(), SlashCause.DOWNTIME);
        }
        for (int id : twice) {
            long tokens = draft.validator(id).stake().tokens();
            draft.setDoubleSigns(draft.doubleSigns().append(new DoubleSign(id, today, tokens, networkStake)));
            Slashing.slash(draft, id, rules.doubleSignFraction(), SlashCause.DOUBLE_SIGN);
        }
        tombstone(draft, twice);
    }

    private static void tombstone(Draft draft, Vector<Integer> guilty) {
        for (int id : guilty) {
            draft.update(draft.validator(id).with(Status.TOMBSTONED));
            draft.tell(new ValidatorTombstoned(id));
        }
        if (guilty.nonEmpty()) {
            Unbonding.evacuate(draft, guilty);
        }
    }

    private static void jail(Draft draft, Vector<Integer> down) {
        int today = draft.day() + 1;
        for (int id : down) {
            if (draft.validator(id).active()) {
                draft.update(draft.validator(id).jailed(today));
                draft.tell(new ValidatorJailed(
                        id,
                        JailCause.DOWNTIME,
                        today + draft.scenario().staking().jailDays()));
            }
        }
        Vector<Integer> empty = draft.validators()
                .filter(each -> !each.tombstoned()
                        && each.stake().tokens() == 0
                        && each.stake().shares() > 0)
                .map(Validator::id);
        tombstone(draft, empty);
        for (Validator each : draft.validators()) {
            SelfBond.enforce(draft, each.id());
        }
    }

    /** Whether two thirds of the day's opening stake were up; the clock of unbonding runs on final days only. */
    private static boolean judge(Draft draft, long stake, long up) {
        int today = draft.day() + 1;
        boolean isFinal = stake > 0 && up >= stake * QUORUM;
        draft.setChain(draft.chain().passed(isFinal));
        if (stake == 0) {
            draft.tell(new NetworkHalted(today));
        } else if (!isFinal) {
            double factor = draft.scenario().outside().nonFinalFactor();
            draft.setOutside(draft.outside().withPrice(draft.outside().price() * factor));
            draft.tell(new NotFinal(today, (double) up / stake, factor));
        }
        return isFinal;
    }
}
