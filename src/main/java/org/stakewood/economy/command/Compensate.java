package org.stakewood.economy.command;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.House;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.World;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.event.SeatCompensated;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.Endowment;

/**
 * The host makes good what an account has lost by mistake: new coins, granted as to a late joiner, liquid. They count as
 * a gift and so in no score. Nothing that was done is undone: other people have acted on it since. Below zero the host
 * takes back what was given too much: from the balance at hand to the treasury, and no more than the account's gifts are
 * worth. Refused: GAME_NOT_RUNNING after the last day, UNKNOWN_TARGET for no account or one that is out of the game,
 * INVALID_AMOUNT for nothing or for one given while the other is taken, OUT_OF_BOUNDS for more OAK or dollars than a
 * player's opening endowment is worth in each, or more taken than was given, INSUFFICIENT_BALANCE.
 *
 * @param account who gets it
 * @param oak micro-OAK
 * @param usd micro-dollars
 */
public record Compensate(int account, long oak, long usd) implements HostCommand {

    @Override
    public Outcome apply(World world) {
        return Outcome.of(world, this::run);
    }

    @Override
    public String detail() {
        return account + " " + oak + " " + usd;
    }

    private void run(Draft draft) {
        if (draft.day() >= draft.scenario().time().days()) {
            throw RefusedException.because(Reason.GAME_NOT_RUNNING);
        }
        Vector<Account> accounts = draft.world().accounts();
        if (account < 0 || account >= accounts.size() || !accounts.get(account).active()) {
            throw RefusedException.because(Reason.UNKNOWN_TARGET, new Figure("id", Unit.COUNT, account));
        }
        boolean nothing = oak == 0 && usd == 0;
        boolean mixed = Math.min(oak, usd) < 0 && Math.max(oak, usd) > 0;
        if (nothing || mixed || Math.min(oak, usd) == Long.MIN_VALUE) {
            throw RefusedException.because(Reason.INVALID_AMOUNT);
        }
        if (Math.min(oak, usd) < 0) {
            take(draft, -oak, -usd);
        } else {
            give(draft);
        }
        draft.book(EarningPart.GIFTS);
        draft.tell(new SeatCompensated(account, oak, usd));
    }

    private void give(Draft draft) {
        Endowment full = draft.scenario().genesis().player();
        Prices prices = Prices.of(draft);
        long worth = Amount.add(prices.value(Asset.OAK, Amount.add(full.bonded(), full.oak())), full.usd());
        requireAtMost(prices.value(Asset.OAK, oak), worth);
        requireAtMost(usd, worth);
        draft.mint(Flow.GRANT, account, Asset.OAK, oak);
        draft.mint(Flow.GRANT, account, Asset.USD, usd);
        long value = Amount.add(prices.value(Asset.OAK, oak), usd);
        draft.update(account, each -> each.with(each.track().plusGift(value)));
    }

    private void take(Draft draft, long takenOak, long takenUsd) {
        // The balance bounds the amounts before they are valued.
        draft.debit(account, Asset.OAK, takenOak);
        draft.debit(account, Asset.USD, takenUsd);
        long value = Amount.add(Prices.of(draft).value(Asset.OAK, takenOak), takenUsd);
        requireAtMost(value, Math.max(0, draft.account(account).track().gifts()));
        draft.credit(House.TREASURY, Asset.OAK, takenOak);
        draft.credit(House.TREASURY, Asset.USD, takenUsd);
        draft.update(account, each -> each.with(each.track().plusGift(-value)));
    }

    private static void requireAtMost(long value, long most) {
        if (value > most) {
            throw RefusedException.because(Reason.OUT_OF_BOUNDS, new Figure("most", Unit.USD, most));
        }
    }
}
