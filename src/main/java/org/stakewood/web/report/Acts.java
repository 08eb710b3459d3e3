package org.stakewood.web.report;

import java.util.Set;
import org.stakewood.economy.event.AuctionBid;
import org.stakewood.economy.event.AuctionBought;
import org.stakewood.economy.event.Borrowed;
import org.stakewood.economy.event.ClientSwitched;
import org.stakewood.economy.event.CommissionSet;
import org.stakewood.economy.event.Delegated;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.LiquidityAdded;
import org.stakewood.economy.event.LiquidityRemoved;
import org.stakewood.economy.event.LoanDrawn;
import org.stakewood.economy.event.LoanForeclosed;
import org.stakewood.economy.event.LoanRepaid;
import org.stakewood.economy.event.PositionLiquidated;
import org.stakewood.economy.event.PositionSeized;
import org.stakewood.economy.event.Redelegated;
import org.stakewood.economy.event.Repaid;
import org.stakewood.economy.event.SeatRestarted;
import org.stakewood.economy.event.Slashed;
import org.stakewood.economy.event.StakePledged;
import org.stakewood.economy.event.StakeReleased;
import org.stakewood.economy.event.Supplied;
import org.stakewood.economy.event.Swapped;
import org.stakewood.economy.event.TierSet;
import org.stakewood.economy.event.TradedOutside;
import org.stakewood.economy.event.Undelegated;
import org.stakewood.economy.event.ValidatorOpened;
import org.stakewood.economy.event.VaultDeposited;
import org.stakewood.economy.event.VaultNoticed;
import org.stakewood.economy.event.Withdrawn;
import org.stakewood.game.Happening;

/** Which events are a player's own decisions, and which are blows. */
final class Acts {

    private static final Set<Class<? extends Event>> OWN = Set.of(
            AuctionBid.class,
            AuctionBought.class,
            Borrowed.class,
            ClientSwitched.class,
            CommissionSet.class,
            Delegated.class,
            LiquidityAdded.class,
            LiquidityRemoved.class,
            LoanDrawn.class,
            LoanRepaid.class,
            PositionLiquidated.class,
            Redelegated.class,
            Repaid.class,
            SeatRestarted.class,
            StakePledged.class,
            StakeReleased.class,
            Supplied.class,
            Swapped.class,
            TierSet.class,
            TradedOutside.class,
            Undelegated.class,
            ValidatorOpened.class,
            VaultDeposited.class,
            VaultNoticed.class,
            Withdrawn.class);

    private Acts() {}

    /** True for something that the account itself decided. */
    static boolean own(Happening each, int account) {
        return each.event().account() == account && OWN.contains(each.event().getClass());
    }

    /** True for a penalty of the network, or collateral that was taken from the account. */
    static boolean blow(Happening each, int account) {
        return each.event() instanceof Slashed
                || each.event() instanceof LoanForeclosed loan && loan.account() == account
                || each.event() instanceof PositionSeized seized && seized.account() == account
                || each.event() instanceof PositionLiquidated sold && sold.owner() == account;
    }
}
