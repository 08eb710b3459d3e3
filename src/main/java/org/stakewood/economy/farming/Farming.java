package org.stakewood.economy.farming;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Positions;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.World;
import org.stakewood.economy.event.AcornClaimed;
import org.stakewood.economy.event.AcornEmitted;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;

/**
 * Gives ACORN to those who lend, borrow, provide or stake, without any act of theirs. A smaller weight counts at once,
 * a larger one when the day passes; an emission that meets nobody is not minted and never paid later.
 */
public final class Farming {

    private Farming() {}

    /** Step 6: mints today's part of each stream into the pot. */
    public static void emit(Draft draft) {
        if (draft.scenario().credit().farm() == null) {
            return;
        }
        World world = draft.world();
        Emission emission = Emission.of(world);
        if (emission.today() == 0) {
            return;
        }
        long minted = 0;
        long kept = 0;
        Vector<Programme> next = Vector.empty();
        for (Programme each : world.credit().programmes()) {
            long part = emission.today(each);
            boolean alone = each.rewards().total() == 0;
            minted += alone ? 0 : part;
            kept += alone ? part : 0;
            next = next.append(each.with(each.rewards().emit(part)));
        }
        draft.mintInto(Flow.EMISSION, Asset.ACORN, minted);
        draft.setCredit(
                draft.credit().withProgrammes(next, Amount.add(draft.credit().farmPot(), minted)));
        draft.tell(new AcornEmitted(minted, kept));
    }

    /** Brings the weights of all accounts up to date that have changed since the last time. */
    public static void flush(Draft draft) {
        if (draft.scenario().credit().farm() == null) {
            return;
        }
        Streams.complete(draft);
        for (int account : draft.takeChanged()) {
            changed(draft, account);
        }
    }

    /** Settles and lowers an account's weights at once; notes it where a weight is larger now. */
    static void changed(Draft draft, int account) {
        Vector<Programme> programmes = draft.credit().programmes();
        for (int id = 0; id < programmes.size(); id++) {
            Programme programme = programmes.get(id);
            long weight = Weights.of(draft.account(account), programme);
            long counted = part(draft.account(account), id).stake();
            if (weight < counted) {
                weigh(draft, account, id, weight);
            } else if (weight > counted && !programme.joining().contains(account)) {
                put(draft, id, programme.withJoining(programme.joining().append(account)));
            }
        }
    }

    /** Step 8: larger weights count from the next day on. */
    public static void join(Draft draft) {
        Vector<Programme> programmes = draft.credit().programmes();
        for (int id = 0; id < programmes.size(); id++) {
            Programme programme = programmes.get(id);
            if (programme.joining().nonEmpty()) {
                put(draft, id, programme.withJoining(Vector.empty()));
                for (int account : programme.joining()) {
                    weigh(draft, account, id, Weights.of(draft.account(account), programme));
                }
            }
        }
    }

    /** Pays an account all that its streams owe it. Refused: NOTHING_TO_CLAIM. */
    public static void claim(Draft draft, int account) {
        long sum = 0;
        Vector<Participation> left = Vector.empty();
        for (Participation each : draft.account(account).credit().farms()) {
            RewardAccumulator rewards =
                    draft.credit().programmes().get(each.programme()).rewards();
            sum = Amount.add(sum, each.part().claimable(rewards));
            if (each.part().stake() > 0) {
                left = left.append(
                        new Participation(each.programme(), each.part().claimed(rewards)));
            }
        }
        if (sum == 0) {
            throw RefusedException.because(Reason.NOTHING_TO_CLAIM);
        }
        draft.setCredit(draft.credit()
                .withProgrammes(draft.credit().programmes(), draft.credit().farmPot() - sum));
        farms(draft, account, left);
        draft.credit(account, Asset.ACORN, sum);
        draft.tell(new AcornClaimed(account, sum));
    }

    /** Micro-ACORN that an account may claim now. */
    public static long claimable(World world, Account account) {
        long sum = 0;
        for (Participation each : account.credit().farms()) {
            sum = Amount.add(
                    sum,
                    each.part()
                            .claimable(world.credit()
                                    .programmes()
                                    .get(each.programme())
                                    .rewards()));
        }
        return sum;
    }

    private static RewardAccumulator.Participant part(Account account, int programme) {
        for (Participation each : account.credit().farms()) {
            if (each.programme() == programme) {
                return each.part();
            }
        }
        return RewardAccumulator.Participant.NONE;
    }

    private static void weigh(Draft draft, int account, int id, long weight) {
        Programme programme = draft.credit().programmes().get(id);
        RewardAccumulator.Participant old = part(draft.account(account), id);
        long change = weight - old.stake();
        if (change == 0) {
            return;
        }
        RewardAccumulator.Participant part = old.changeStake(programme.rewards(), change);
        put(draft, id, programme.with(programme.rewards().changeTotal(change)));
        Vector<Participation> others = draft.account(account).credit().farms().filter(each -> each.programme() != id);
        boolean gone = part.stake() == 0 && part.owed() == 0;
        farms(draft, account, gone ? others : others.append(new Participation(id, part)));
    }

    private static void farms(Draft draft, int account, Vector<Participation> farms) {
        Positions all = draft.account(account).credit().withFarms(farms);
        Positions next = all.equals(Positions.NONE) ? Positions.NONE : all;
        draft.update(account, each -> each.with(next));
    }

    private static void put(Draft draft, int id, Programme programme) {
        draft.setCredit(draft.credit()
                .withProgrammes(
                        draft.credit().programmes().update(id, programme),
                        draft.credit().farmPot()));
    }
}
