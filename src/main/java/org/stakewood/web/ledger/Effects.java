package org.stakewood.web.ledger;

import java.util.EnumMap;
import java.util.Map;
import org.stakewood.economy.event.AcornClaimed;
import org.stakewood.economy.event.AuctionBid;
import org.stakewood.economy.event.AuctionBought;
import org.stakewood.economy.event.AuctionPaidBack;
import org.stakewood.economy.event.BillPaid;
import org.stakewood.economy.event.Borrowed;
import org.stakewood.economy.event.Delegated;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.FeePaid;
import org.stakewood.economy.event.LiquidityAdded;
import org.stakewood.economy.event.LiquidityRemoved;
import org.stakewood.economy.event.LoanDrawn;
import org.stakewood.economy.event.LoanRepaid;
import org.stakewood.economy.event.PositionLiquidated;
import org.stakewood.economy.event.Repaid;
import org.stakewood.economy.event.RewardsClaimed;
import org.stakewood.economy.event.SeatCompensated;
import org.stakewood.economy.event.SeatEndowed;
import org.stakewood.economy.event.StakePaidOut;
import org.stakewood.economy.event.Supplied;
import org.stakewood.economy.event.Swapped;
import org.stakewood.economy.event.TierSet;
import org.stakewood.economy.event.TradedOutside;
import org.stakewood.economy.event.Transferred;
import org.stakewood.economy.event.VaultDeposited;
import org.stakewood.economy.event.VaultPaid;
import org.stakewood.economy.event.Withdrawn;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.AuctionKind;
import org.stakewood.economy.view.PublicView;

/** What an event did to an account's free coins, micro-units by asset; what it left alone is missing. */
final class Effects {

    private final PublicView view;
    private final int account;
    private final Map<Asset, Long> changes = new EnumMap<>(Asset.class);

    private Effects(PublicView view, int account) {
        this.view = view;
        this.account = account;
    }

    static Map<Asset, Long> of(Event event, PublicView view, int account) {
        Effects effects = new Effects(view, account);
        if (event instanceof Transferred e) {
            effects.transferred(e);
        } else if (event.account() == account && !effects.staking(event) && !effects.trading(event)) {
            effects.lending(event);
        }
        effects.changes.values().removeIf(each -> each == 0);
        return effects.changes;
    }

    private void transferred(Transferred e) {
        if (e.to() == account) {
            add(e.asset(), e.amount());
        }
        if (e.account() == account) {
            add(e.asset(), -e.amount());
        }
    }

    private boolean staking(Event event) {
        if (event instanceof Delegated e) {
            add(Asset.OAK, -e.amount());
        } else if (event instanceof RewardsClaimed e) {
            add(e.asset(), e.amount());
        } else if (event instanceof StakePaidOut e) {
            add(Asset.OAK, e.amount());
        } else if (event instanceof BillPaid e) {
            add(Asset.USD, -e.usd());
        } else if (event instanceof TierSet e) {
            add(Asset.USD, -e.usd());
        } else if (event instanceof FeePaid e) {
            add(e.asset(), -e.amount());
        } else if (event instanceof SeatCompensated e) {
            add(Asset.OAK, e.oak());
            add(Asset.USD, e.usd());
        } else if (event instanceof SeatEndowed e) {
            add(Asset.OAK, e.oak());
            add(Asset.USD, e.usd());
        } else {
            return false;
        }
        return true;
    }

    private boolean trading(Event event) {
        if (event instanceof Swapped e) {
            add(e.assetIn(), -e.amountIn());
            add(e.assetOut(), e.amountOut());
        } else if (event instanceof TradedOutside e) {
            add(Asset.OAK, e.buy() ? e.oak() : -e.oak());
            add(Asset.USD, e.buy() ? -e.usd() : e.usd());
        } else if (event instanceof LiquidityAdded e) {
            pool(e.pool(), -e.amount1(), -e.amount2());
        } else if (event instanceof LiquidityRemoved e) {
            pool(e.pool(), e.amount1(), e.amount2());
        } else {
            return false;
        }
        return true;
    }

    private void lending(Event event) {
        if (event instanceof LoanDrawn e) {
            add(Asset.SOAK, e.amount());
        } else if (event instanceof LoanRepaid e) {
            add(Asset.SOAK, -e.repaid() - e.surcharge() - e.fee());
        } else if (event instanceof Supplied e) {
            add(e.asset(), -e.amount());
        } else if (event instanceof Withdrawn e) {
            add(e.asset(), e.amount());
        } else if (event instanceof Borrowed e) {
            add(e.asset(), e.amount());
        } else if (event instanceof Repaid e) {
            add(e.asset(), -e.amount());
        } else if (event instanceof PositionLiquidated e) {
            add(e.debtAsset(), -e.repaid());
        } else if (event instanceof VaultDeposited e) {
            add(e.asset(), -e.amount());
        } else if (event instanceof VaultPaid e) {
            add(e.asset(), e.shares() ? 0 : e.amount());
        } else if (event instanceof AuctionBid e) {
            add(e.asset(), -e.amount());
        } else if (event instanceof AuctionPaidBack e) {
            add(e.asset(), e.shares() ? 0 : e.amount());
        } else if (event instanceof AuctionBought e) {
            bought(e);
        } else if (event instanceof AcornClaimed e) {
            add(Asset.ACORN, e.amount());
        }
    }

    /** Deposit shares are no coins, and a bid was paid when it was made. */
    private void bought(AuctionBought e) {
        boolean acorn = e.kind().asset() == Asset.ACORN;
        boolean bid = !acorn && view.rules().credit().liquidation().auction().kind() == AuctionKind.ENGLISH;
        add(e.kind().asset(), e.kind().deposit() ? 0 : e.amount());
        add(e.paidIn(), bid ? 0 : -e.paid());
    }

    private void pool(int pool, long amount1, long amount2) {
        add(view.pools().get(pool).asset1(), amount1);
        add(view.pools().get(pool).asset2(), amount2);
    }

    private void add(Asset asset, long micros) {
        changes.merge(asset, micros, Math::addExact);
    }
}
