package org.stakewood.economy.command;

import org.stakewood.economy.Account;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.World;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.event.SeatEndowed;
import org.stakewood.economy.measure.Baselines;
import org.stakewood.economy.measure.NetWorth;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.Endowment;

/**
 * Opens one more account for a late joiner when no bot is left to take over. It is granted the opening endowment, or
 * as much of it as the median player is worth now, in the endowment's proportions and liquid. Refused:
 * GAME_NOT_RUNNING after the last day.
 */
public record EndowSeat() implements Command {

    @Override
    public Outcome apply(World world) {
        return Outcome.of(world, this::run);
    }

    private void run(Draft draft) {
        if (draft.day() >= draft.scenario().time().days()) {
            throw RefusedException.because(Reason.GAME_NOT_RUNNING);
        }
        Endowment full = draft.scenario().genesis().player();
        long oak = Amount.add(full.bonded(), full.oak());
        Prices prices = Prices.of(draft);
        long worth = Amount.add(prices.value(Asset.OAK, oak), full.usd());
        long median = NetWorth.of(draft.world()).medianOfPlayers();
        double part = worth == 0 ? 0 : Math.min(1, (double) median / worth);
        int id = draft.accounts().size();
        draft.addAccount(Account.open(id, AccountKind.PLAYER).withSeat(true, true));
        long grantedOak = Amount.floorTimes(oak, part);
        long grantedUsd = Amount.floorTimes(full.usd(), part);
        draft.mint(Flow.GRANT, id, Asset.OAK, grantedOak);
        draft.mint(Flow.GRANT, id, Asset.USD, grantedUsd);
        draft.update(id, each -> each.with(Baselines.now(draft, each)));
        draft.book(EarningPart.GIFTS);
        draft.tell(new SeatEndowed(id, grantedOak, grantedUsd));
    }
}
