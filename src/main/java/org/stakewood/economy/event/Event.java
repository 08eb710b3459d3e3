package org.stakewood.economy.event;

/**
 * Something that happened, in the past tense; the figures of a preview, a feed entry and a chart come from here.
 * Amounts are micro-units; days count from 1. Type and field names are stable ids of the stored form.
 */
public sealed interface Event
        permits AcornBoughtBack,
                AcornClaimed,
                AcornEmitted,
                AcornSaleEnded,
                AuctionBid,
                AuctionBought,
                AuctionClosed,
                AuctionOpened,
                AuctionPaidBack,
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
                CongestionChanged,
                ContractRobbed,
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
                LoanDemandMoved,
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
                RecourseClaimed,
                RecoursePaid,
                Redelegated,
                Repaid,
                RewardsClaimed,
                RewardsPaid,
                RuleChanged,
                RuleKept,
                SeatCompensated,
                SeatEndowed,
                SeatHanded,
                SeatRestarted,
                Slashed,
                SoldOff,
                StakePaidOut,
                StakePledged,
                StakeReleased,
                StakersLeft,
                StormChanged,
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

    /** Another account that this happened to; negative if none. */
    default int other() {
        return -1;
    }

    /** The validator that this is about; negative if none. */
    default int validator() {
        return -1;
    }
}
