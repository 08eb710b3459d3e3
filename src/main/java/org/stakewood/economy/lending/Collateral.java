package org.stakewood.economy.lending;

import org.stakewood.economy.Check;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.event.CollateralSet;
import org.stakewood.economy.event.StakePledged;
import org.stakewood.economy.event.StakeReleased;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Bonding;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.staking.Stake;

/** What stands for debts in a market: deposits, unless they are switched off, and stake that is pledged. */
public final class Collateral {

    private Collateral() {}

    /**
     * Puts free shares of a validator behind the account's debts. Refused: UNKNOWN_TARGET, also where stake is no
     * collateral, SHARES_NOT_FREE, TOMBSTONED.
     */
    public static void pledge(Draft draft, int account, int market, int validator, long shares) {
        Check.positive(shares);
        if (Ledger.rules(draft, market).stakeLimit() <= 0) {
            throw RefusedException.because(Reason.UNKNOWN_TARGET, new Figure("id", Unit.COUNT, market));
        }
        Bonding.pledge(draft, account, validator, 0, shares);
        MarketPosition position = Ledger.position(draft, account, market);
        Ledger.put(draft, account, position.withPledged(validator, Amount.add(position.pledged(validator), shares)));
        draft.tell(new StakePledged(account, -1, market, validator, shares, worth(draft, validator, shares), true));
        Standing.refresh(draft, account, market);
    }

    /**
     * Takes pledged shares back. Refused: UNKNOWN_TARGET, INSUFFICIENT_SHARES, NO_MARKET_PRICE, LIMIT_EXCEEDED with the
     * most shares that may go.
     */
    public static void release(Draft draft, int account, int market, int validator, long shares) {
        Check.positive(shares);
        Ledger.rules(draft, market);
        Check.known(validator, draft.validators().size());
        long held = Ledger.position(draft, account, market).pledged(validator);
        if (shares > held) {
            throw RefusedException.because(
                    Reason.INSUFFICIENT_SHARES,
                    new Figure("needed", Unit.SHARES, shares),
                    new Figure("available", Unit.SHARES, held));
        }
        long worth = worth(draft, validator, shares);
        Limit.bind(draft, account, market, shares, Unit.SHARES, (each, part) -> {
            MarketPosition position = Ledger.position(each, account, market);
            Ledger.put(each, account, position.withPledged(validator, held - part));
        });
        Bonding.release(draft, account, validator, 0, shares);
        draft.tell(new StakeReleased(account, -1, market, validator, shares, worth));
    }

    /**
     * Switches the deposit of an asset on or off as collateral; a deposit still to come follows it. Refused:
     * UNKNOWN_TARGET, NO_MARKET_PRICE, LIMIT_EXCEEDED with the most deposit shares that could be withdrawn instead.
     */
    public static void set(Draft draft, int account, int market, Asset asset, boolean on) {
        Ledger.rules(draft, market);
        Ledger.book(draft, market, asset);
        Line line = Ledger.line(draft, account, market, asset);
        if (!on && line.collateral() && line.deposit() > 0) {
            Draft without = new Draft(draft.world());
            Limit.bind(
                    without,
                    account,
                    market,
                    line.deposit(),
                    Unit.SHARES,
                    (each, part) -> Ledger.put(each, account, market, line.plusDeposit(-part)));
        }
        Ledger.put(draft, account, market, line.withCollateral(on));
        draft.tell(new CollateralSet(account, market, asset, on));
        Standing.refresh(draft, account, market);
    }

    private static long worth(Draft draft, int validator, long shares) {
        Stake stake = draft.validator(validator).stake();
        return Shares.out(shares, stake.shares(), stake.tokens());
    }
}
