package org.stakewood.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.List;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.amm.PoolKind;
import org.stakewood.economy.amm.StableSwap;
import org.stakewood.economy.amm.Weighted;
import org.stakewood.economy.command.AddLiquidity;
import org.stakewood.economy.command.BidAuction;
import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.BuyAuction;
import org.stakewood.economy.command.CancelShock;
import org.stakewood.economy.command.ChangeParameter;
import org.stakewood.economy.command.Claim;
import org.stakewood.economy.command.ClaimFarm;
import org.stakewood.economy.command.ClaimVault;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.Compensate;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.DepositVault;
import org.stakewood.economy.command.Draw;
import org.stakewood.economy.command.EndowSeat;
import org.stakewood.economy.command.ExitSingle;
import org.stakewood.economy.command.HandSeat;
import org.stakewood.economy.command.JoinSingle;
import org.stakewood.economy.command.Liquidate;
import org.stakewood.economy.command.NoticeVault;
import org.stakewood.economy.command.OpenValidator;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.command.PlanShock;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.Redelegate;
import org.stakewood.economy.command.Release;
import org.stakewood.economy.command.RemoveLiquidity;
import org.stakewood.economy.command.Repay;
import org.stakewood.economy.command.RepayLoan;
import org.stakewood.economy.command.Restart;
import org.stakewood.economy.command.SetClient;
import org.stakewood.economy.command.SetCollateral;
import org.stakewood.economy.command.SetCommission;
import org.stakewood.economy.command.SetOrder;
import org.stakewood.economy.command.SetTier;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.command.SwapExactOut;
import org.stakewood.economy.command.TradeOutside;
import org.stakewood.economy.command.Transfer;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.command.Unjail;
import org.stakewood.economy.command.Withdraw;
import org.stakewood.economy.event.AcornBoughtBack;
import org.stakewood.economy.event.AcornClaimed;
import org.stakewood.economy.event.AcornEmitted;
import org.stakewood.economy.event.AcornSaleEnded;
import org.stakewood.economy.event.AuctionBid;
import org.stakewood.economy.event.AuctionBought;
import org.stakewood.economy.event.AuctionClosed;
import org.stakewood.economy.event.AuctionOpened;
import org.stakewood.economy.event.AuctionPaidBack;
import org.stakewood.economy.event.AuctionRestarted;
import org.stakewood.economy.event.BillPaid;
import org.stakewood.economy.event.Borrowed;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.event.CascadePassed;
import org.stakewood.economy.event.CascadeUnfinished;
import org.stakewood.economy.event.ClientBugStruck;
import org.stakewood.economy.event.ClientSwitched;
import org.stakewood.economy.event.CollateralSet;
import org.stakewood.economy.event.CommissionSet;
import org.stakewood.economy.event.CongestionChanged;
import org.stakewood.economy.event.ContractRobbed;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.economy.event.DeficitCovered;
import org.stakewood.economy.event.Delegated;
import org.stakewood.economy.event.DepositsGrew;
import org.stakewood.economy.event.DeskInterestPaid;
import org.stakewood.economy.event.DrawsHalted;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.FeePaid;
import org.stakewood.economy.event.LiquidityAdded;
import org.stakewood.economy.event.LiquidityRemoved;
import org.stakewood.economy.event.LoanCalled;
import org.stakewood.economy.event.LoanCured;
import org.stakewood.economy.event.LoanDemandMoved;
import org.stakewood.economy.event.LoanDrawn;
import org.stakewood.economy.event.LoanFlagged;
import org.stakewood.economy.event.LoanForeclosed;
import org.stakewood.economy.event.LoanProtected;
import org.stakewood.economy.event.LoanRepaid;
import org.stakewood.economy.event.LoanWarned;
import org.stakewood.economy.event.MarketInterestPaid;
import org.stakewood.economy.event.NetworkHalted;
import org.stakewood.economy.event.NewsPublished;
import org.stakewood.economy.event.NotFinal;
import org.stakewood.economy.event.OrderCancelled;
import org.stakewood.economy.event.OrderFilled;
import org.stakewood.economy.event.OrderPlaced;
import org.stakewood.economy.event.OrderRefused;
import org.stakewood.economy.event.PositionCured;
import org.stakewood.economy.event.PositionFlagged;
import org.stakewood.economy.event.PositionLiquidated;
import org.stakewood.economy.event.PositionProtected;
import org.stakewood.economy.event.PositionSeized;
import org.stakewood.economy.event.PriceJumped;
import org.stakewood.economy.event.PromiseFunded;
import org.stakewood.economy.event.RecourseClaimed;
import org.stakewood.economy.event.RecoursePaid;
import org.stakewood.economy.event.Redelegated;
import org.stakewood.economy.event.Repaid;
import org.stakewood.economy.event.RewardsClaimed;
import org.stakewood.economy.event.RewardsPaid;
import org.stakewood.economy.event.RuleChanged;
import org.stakewood.economy.event.RuleKept;
import org.stakewood.economy.event.SeatCompensated;
import org.stakewood.economy.event.SeatEndowed;
import org.stakewood.economy.event.SeatHanded;
import org.stakewood.economy.event.SeatRestarted;
import org.stakewood.economy.event.Slashed;
import org.stakewood.economy.event.SoldOff;
import org.stakewood.economy.event.StakePaidOut;
import org.stakewood.economy.event.StakePledged;
import org.stakewood.economy.event.StakeReleased;
import org.stakewood.economy.event.StakersLeft;
import org.stakewood.economy.event.StormChanged;
import org.stakewood.economy.event.Supplied;
import org.stakewood.economy.event.SurchargeSet;
import org.stakewood.economy.event.Swapped;
import org.stakewood.economy.event.TierSet;
import org.stakewood.economy.event.TradedOutside;
import org.stakewood.economy.event.Transferred;
import org.stakewood.economy.event.Undelegated;
import org.stakewood.economy.event.ValidatorJailed;
import org.stakewood.economy.event.ValidatorOpened;
import org.stakewood.economy.event.ValidatorTombstoned;
import org.stakewood.economy.event.ValidatorUnjailed;
import org.stakewood.economy.event.ValidatorUnpowered;
import org.stakewood.economy.event.VaultAbsorbed;
import org.stakewood.economy.event.VaultDeposited;
import org.stakewood.economy.event.VaultNoticed;
import org.stakewood.economy.event.VaultPaid;
import org.stakewood.economy.event.Withdrawn;
import org.stakewood.economy.order.LimitOrder;
import org.stakewood.economy.order.ProtectLoan;
import org.stakewood.economy.order.ProtectMarket;
import org.stakewood.economy.order.StandingOrder;
import org.stakewood.economy.scenario.Shock;

/**
 * The names under which commands, events, shocks and pools are stored. A class may be renamed; what stands here may
 * not, or stored games are lost.
 */
final class TypeIds {

    private static final List<NamedType> ALL = List.of(
            type(AddLiquidity.class, "addLiquidity"),
            type(Claim.class, "claim"),
            type(Delegate.class, "delegate"),
            type(EndowSeat.class, "endowSeat"),
            type(ExitSingle.class, "exitSingle"),
            type(HandSeat.class, "handSeat"),
            type(ChangeParameter.class, "changeParameter"),
            type(PlanShock.class, "planShock"),
            type(CancelShock.class, "cancelShock"),
            type(Compensate.class, "compensate"),
            type(JoinSingle.class, "joinSingle"),
            type(OpenValidator.class, "openValidator"),
            type(PassDay.class, "passDay"),
            type(Redelegate.class, "redelegate"),
            type(RemoveLiquidity.class, "removeLiquidity"),
            type(SetClient.class, "setClient"),
            type(SetCommission.class, "setCommission"),
            type(SetTier.class, "setTier"),
            type(SwapExactIn.class, "swapExactIn"),
            type(SwapExactOut.class, "swapExactOut"),
            type(TradeOutside.class, "tradeOutside"),
            type(Transfer.class, "transfer"),
            type(Undelegate.class, "undelegate"),
            type(Unjail.class, "unjail"),
            type(Pledge.class, "pledge"),
            type(Release.class, "release"),
            type(Draw.class, "draw"),
            type(RepayLoan.class, "repayLoan"),
            type(Supply.class, "supply"),
            type(Withdraw.class, "withdraw"),
            type(SetCollateral.class, "setCollateral"),
            type(Borrow.class, "borrow"),
            type(Repay.class, "repay"),
            type(Liquidate.class, "liquidate"),
            type(DepositVault.class, "depositVault"),
            type(NoticeVault.class, "noticeVault"),
            type(ClaimVault.class, "claimVault"),
            type(ClaimFarm.class, "claimFarm"),
            type(BuyAuction.class, "buyAuction"),
            type(BidAuction.class, "bidAuction"),
            type(SetOrder.class, "setOrder"),
            type(Restart.class, "restart"),
            type(SeatRestarted.class, "seatRestarted"),
            type(RecourseClaimed.class, "recourseClaimed"),
            type(AcornSaleEnded.class, "acornSaleEnded"),
            type(ContractRobbed.class, "contractRobbed"),
            type(RecoursePaid.class, "recoursePaid"),
            type(LimitOrder.class, "limitOrder"),
            type(ProtectLoan.class, "protectLoan"),
            type(ProtectMarket.class, "protectMarket"),
            type(OrderPlaced.class, "orderPlaced"),
            type(OrderCancelled.class, "orderCancelled"),
            type(OrderFilled.class, "orderFilled"),
            type(LoanProtected.class, "loanProtected"),
            type(PositionProtected.class, "positionProtected"),
            type(VaultAbsorbed.class, "vaultAbsorbed"),
            type(VaultDeposited.class, "vaultDeposited"),
            type(VaultNoticed.class, "vaultNoticed"),
            type(VaultPaid.class, "vaultPaid"),
            type(AcornEmitted.class, "acornEmitted"),
            type(AcornClaimed.class, "acornClaimed"),
            type(AcornBoughtBack.class, "acornBoughtBack"),
            type(AuctionOpened.class, "auctionOpened"),
            type(AuctionBought.class, "auctionBought"),
            type(AuctionBid.class, "auctionBid"),
            type(AuctionPaidBack.class, "auctionPaidBack"),
            type(AuctionRestarted.class, "auctionRestarted"),
            type(AuctionClosed.class, "auctionClosed"),
            type(DeficitCovered.class, "deficitCovered"),
            type(CascadeEnded.class, "cascadeEnded"),
            type(CascadePassed.class, "cascadePassed"),
            type(CascadeUnfinished.class, "cascadeUnfinished"),
            type(BillPaid.class, "billPaid"),
            type(ClientBugStruck.class, "clientBugStruck"),
            type(ClientSwitched.class, "clientSwitched"),
            type(CommissionSet.class, "commissionSet"),
            type(DayPassed.class, "dayPassed"),
            type(Delegated.class, "delegated"),
            type(FeePaid.class, "feePaid"),
            type(LiquidityAdded.class, "liquidityAdded"),
            type(LiquidityRemoved.class, "liquidityRemoved"),
            type(NetworkHalted.class, "networkHalted"),
            type(NewsPublished.class, "newsPublished"),
            type(NotFinal.class, "notFinal"),
            type(OrderRefused.class, "orderRefused"),
            type(PriceJumped.class, "priceJumped"),
            type(RuleChanged.class, "ruleChanged"),
            type(RuleKept.class, "ruleKept"),
            type(StakersLeft.class, "stakersLeft"),
            type(SoldOff.class, "soldOff"),
            type(DepositsGrew.class, "depositsGrew"),
            type(LoanDemandMoved.class, "loanDemandMoved"),
            type(StormChanged.class, "stormChanged"),
            type(CongestionChanged.class, "congestionChanged"),
            type(Redelegated.class, "redelegated"),
            type(RewardsClaimed.class, "rewardsClaimed"),
            type(RewardsPaid.class, "rewardsPaid"),
            type(SeatEndowed.class, "seatEndowed"),
            type(SeatCompensated.class, "seatCompensated"),
            type(SeatHanded.class, "seatHanded"),
            type(Slashed.class, "slashed"),
            type(StakePaidOut.class, "stakePaidOut"),
            type(Swapped.class, "swapped"),
            type(TierSet.class, "tierSet"),
            type(TradedOutside.class, "tradedOutside"),
            type(Transferred.class, "transferred"),
            type(Undelegated.class, "undelegated"),
            type(ValidatorJailed.class, "validatorJailed"),
            type(ValidatorOpened.class, "validatorOpened"),
            type(ValidatorTombstoned.class, "validatorTombstoned"),
            type(ValidatorUnjailed.class, "validatorUnjailed"),
            type(ValidatorUnpowered.class, "validatorUnpowered"),
            type(StakePledged.class, "stakePledged"),
            type(StakeReleased.class, "stakeReleased"),
            type(LoanDrawn.class, "loanDrawn"),
            type(LoanRepaid.class, "loanRepaid"),
            type(LoanWarned.class, "loanWarned"),
            type(LoanFlagged.class, "loanFlagged"),
            type(LoanCured.class, "loanCured"),
            type(LoanCalled.class, "loanCalled"),
            type(LoanForeclosed.class, "loanForeclosed"),
            type(DeskInterestPaid.class, "deskInterestPaid"),
            type(DrawsHalted.class, "drawsHalted"),
            type(SurchargeSet.class, "surchargeSet"),
            type(Supplied.class, "supplied"),
            type(Withdrawn.class, "withdrawn"),
            type(CollateralSet.class, "collateralSet"),
            type(Borrowed.class, "borrowed"),
            type(Repaid.class, "repaid"),
            type(MarketInterestPaid.class, "marketInterestPaid"),
            type(PositionCured.class, "positionCured"),
            type(PromiseFunded.class, "promiseFunded"),
            type(PositionFlagged.class, "positionFlagged"),
            type(PositionLiquidated.class, "positionLiquidated"),
            type(PositionSeized.class, "positionSeized"),
            type(Shock.PriceJump.class, "priceJump"),
            type(Shock.ClientBug.class, "clientBug"),
            type(Shock.News.class, "news"),
            type(Shock.RuleChange.class, "ruleChange"),
            type(Shock.Accident.class, "accident"),
            type(Shock.Departure.class, "departure"),
            type(Shock.Sale.class, "sale"),
            type(Shock.Inflow.class, "inflow"),
            type(Shock.Storm.class, "storm"),
            type(Shock.Congestion.class, "congestion"),
            type(Shock.LoanDemand.class, "loanDemand"),
            type(Shock.Theft.class, "theft"),
            type(ConstantProduct.class, "constantProduct"),
            type(StableSwap.class, "stableSwap"),
            type(Weighted.class, "weighted"));

    private TypeIds() {}

    /** Lets a mapper write and read the names. */
    static void register(ObjectMapper mapper) {
        for (Class<?> root : List.of(Command.class, Event.class, StandingOrder.class, Shock.class, PoolKind.class)) {
            mapper.addMixIn(root, Typed.class);
        }
        ALL.forEach(mapper::registerSubtypes);
    }

    /** The name of a class. */
    static String of(Class<?> stored) {
        return ALL.stream()
                .filter(each -> each.getType() == stored)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(stored + " has no stored name"))
                .getName();
    }

    private static NamedType type(Class<?> stored, String name) {
        return new NamedType(stored, name);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Typed {}
}
