package org.stakewood.economy.event;

/**
 * Something that happened, in the past tense; the figures of a preview, a feed entry and a chart come from here.
 * Amounts are micro-units; days count from 1. Type and field names are stable ids of the stored form.
 */
public sealed interface Event
        permits AcornBoughtBack,
                AcornClaimed,
                AcornEmitted,
                AuctionBid,
                AuctionBought,
                AuctionClosed,
                AuctionOpened,
                AuctionRestarted,
                BillPaid,
                Borrowed,
                CascadeEnded,
                CascadePassed,
                CascadeUnfinished,
                ClientBugStruck,
                ClientSwitched,
                CollateralSet,
                CommissionSet,
                DayPassed,
                DeficitCovered,
                Delegated,
                DepositsGrew,
                DeskInterestPaid,
                DrawsHalted,
                FeePaid,
                LiquidityAdded,
                LiquidityRemoved,
                LoanCalled,
                LoanCured,
                LoanDrawn,
                LoanFlagged,
                LoanForeclosed,
                LoanProtected,
                LoanRepaid,
                LoanWarned,
                MarketInterestPaid,
                NetworkHalted,
                NewsPublished,
                NotFinal,
                OrderCancelled,
                OrderFilled,
                OrderPlaced,
                OrderRefused,
                PositionCured,
                PositionFlagged,
                PositionLiquidated,
                PositionProtected,
                PositionSeized,
                PriceJumped,
                PromiseFunded,
                Redelegated,
                Repaid,
                RewardsClaimed,
                RewardsPaid,
                RuleChanged,
                RuleKept,
                SeatEndowed,
                SeatHanded,
                SeatRestarted,
                Slashed,
                SoldOff,
                StakePaidOut,
                StakePledged,
                StakeReleased,
                StakersLeft,
                Supplied,
                SurchargeSet,
                Swapped,
                TierSet,
                TradedOutside,
                Transferred,
                Undelegated,
                ValidatorJailed,
                ValidatorOpened,
                ValidatorTombstoned,
                ValidatorUnjailed,
                ValidatorUnpowered,
                VaultAbsorbed,
                VaultDeposited,
                VaultNoticed,
                VaultPaid,
                Withdrawn {

    /** The account that this happened to or that did it; negative if it is about a validator or the whole network. */
    default int account() {
        return -1;
    }

    /** The validator that this is about; negative if none. */
    default int validator() {
        return -1;
    }
}
