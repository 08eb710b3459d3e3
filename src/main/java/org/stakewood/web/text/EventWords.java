package org.stakewood.web.text;

import java.util.Optional;
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

/** What happened, in the reader's language: which words belong to which event. */
public final class EventWords {

    private final StakingWords staking;
    private final MarketWords market;
    private final NetworkWords network;
    private final LoanWords loans;
    private final LendingWords lending;
    private final LiquidationWords liquidation;
    private final FarmWords farm;
    private final OrderWords orders;

    /** For one reader. */
    public EventWords(Place place) {
        staking = new StakingWords(place);
        market = new MarketWords(place);
        network = new NetworkWords(place);
        loans = new LoanWords(place);
        lending = new LendingWords(place);
        liquidation = new LiquidationWords(place);
        farm = new FarmWords(place);
        orders = new OrderWords(place);
    }

    /** The words for an event; empty for one that a feed leaves out. */
    public Optional<Telling> tell(Event event) {
        return Optional.ofNullable(words(event));
    }

    private Telling words(Event event) {
        if (event instanceof Delegated e) {
            return staking.delegated(e);
        } else if (event instanceof Undelegated e) {
            return staking.undelegated(e);
        } else if (event instanceof Redelegated e) {
            return staking.redelegated(e);
        } else if (event instanceof RewardsClaimed e) {
            return staking.claimed(e);
        } else if (event instanceof StakePaidOut e) {
            return staking.paidOut(e);
        } else if (event instanceof Slashed e) {
            return staking.slashed(e);
        } else if (event instanceof ValidatorJailed e) {
            return staking.jailed(e);
        } else if (event instanceof ValidatorOpened e) {
            return staking.opened(e);
        } else if (event instanceof ValidatorTombstoned e) {
            return staking.tombstoned(e);
        } else if (event instanceof ValidatorUnjailed e) {
            return staking.unjailed(e);
        } else if (event instanceof ValidatorUnpowered e) {
            return staking.unpowered(e);
        } else if (event instanceof TierSet e) {
            return staking.tier(e);
        } else if (event instanceof ClientSwitched e) {
            return staking.client(e);
        } else if (event instanceof CommissionSet e) {
            return staking.commission(e);
        }
        return marketOrNetwork(event);
    }

    private Telling marketOrNetwork(Event event) {
        if (event instanceof Swapped e) {
            return market.swapped(e);
        } else if (event instanceof TradedOutside e) {
            return market.outside(e);
        } else if (event instanceof LiquidityAdded e) {
            return market.added(e);
        } else if (event instanceof LiquidityRemoved e) {
            return market.removed(e);
        } else if (event instanceof Transferred e) {
            return market.transferred(e);
        } else if (event instanceof BillPaid e) {
            return market.bill(e);
        } else if (event instanceof FeePaid e) {
            return market.fee(e);
        } else if (event instanceof ClientBugStruck e) {
            return network.bug(e);
        } else if (event instanceof NetworkHalted) {
            return network.halted();
        } else if (event instanceof NewsPublished e) {
            return network.news(e);
        } else if (event instanceof NotFinal e) {
            return network.notFinal(e);
        } else if (event instanceof PriceJumped e) {
            return network.jumped(e);
        } else if (event instanceof StakersLeft e) {
            return network.left(e);
        } else if (event instanceof SoldOff e) {
            return network.soldOff(e);
        } else if (event instanceof DepositsGrew e) {
            return network.grew(e);
        } else if (event instanceof StormChanged e) {
            return network.storm(e);
        } else if (event instanceof CongestionChanged e) {
            return network.congestion(e);
        } else if (event instanceof LoanDemandMoved e) {
            return network.demand(e);
        } else if (event instanceof RuleChanged e) {
            return network.changed(e);
        } else if (event instanceof ContractRobbed e) {
            return network.robbed(e);
        } else if (event instanceof SeatEndowed e) {
            return network.endowed(e);
        } else if (event instanceof SeatCompensated e) {
            return network.compensated(e);
        } else if (event instanceof SeatHanded e) {
            return network.handed(e);
        } else if (event instanceof SeatRestarted e) {
            return staking.restarted(e);
        } else if (event instanceof RewardsPaid
                || event instanceof DayPassed
                || event instanceof OrderRefused
                || event instanceof RuleKept) {
            return null;
        }
        return loan(event);
    }

    private Telling loan(Event event) {
        if (event instanceof StakePledged e) {
            return loans.pledged(e);
        } else if (event instanceof StakeReleased e) {
            return loans.released(e);
        } else if (event instanceof LoanDrawn e) {
            return loans.drawn(e);
        } else if (event instanceof LoanRepaid e) {
            return loans.repaid(e);
        } else if (event instanceof LoanWarned e) {
            return loans.warned(e);
        } else if (event instanceof LoanFlagged e) {
            return loans.flagged(e);
        } else if (event instanceof LoanCured e) {
            return loans.cured(e);
        } else if (event instanceof LoanCalled e) {
            return loans.called(e);
        } else if (event instanceof LoanForeclosed e) {
            return loans.foreclosed(e);
        } else if (event instanceof RecourseClaimed e) {
            return loans.recourse(e);
        } else if (event instanceof RecoursePaid e) {
            return loans.recourse(e);
        } else if (event instanceof DrawsHalted e) {
            return loans.halted(e);
        } else if (event instanceof SurchargeSet e) {
            return loans.surcharge(e);
        } else if (event instanceof DeskInterestPaid) {
            return null;
        }
        return lending(event);
    }

    private Telling lending(Event event) {
        if (event instanceof Supplied e) {
            return lending.supplied(e);
        } else if (event instanceof Withdrawn e) {
            return lending.withdrawn(e);
        } else if (event instanceof CollateralSet e) {
            return lending.collateral(e);
        } else if (event instanceof Borrowed e) {
            return lending.borrowed(e);
        } else if (event instanceof Repaid e) {
            return lending.repaid(e);
        } else if (event instanceof PositionFlagged e) {
            return lending.flagged(e);
        } else if (event instanceof PositionCured e) {
            return lending.cured(e);
        } else if (event instanceof PositionLiquidated e) {
            return lending.liquidated(e);
        } else if (event instanceof PositionSeized e) {
            return lending.seized(e);
        } else if (event instanceof MarketInterestPaid || event instanceof PromiseFunded) {
            return null;
        }
        return liquidation(event);
    }

    private Telling liquidation(Event event) {
        if (event instanceof VaultAbsorbed e) {
            return liquidation.absorbed(e);
        } else if (event instanceof VaultDeposited e) {
            return liquidation.deposited(e);
        } else if (event instanceof VaultNoticed e) {
            return liquidation.noticed(e);
        } else if (event instanceof AcornEmitted e) {
            return farm.emitted(e);
        } else if (event instanceof AcornSaleEnded e) {
            return farm.saleEnded(e);
        } else if (event instanceof AcornClaimed e) {
            return farm.claimed(e);
        } else if (event instanceof AcornBoughtBack e) {
            return farm.boughtBack(e);
        } else if (event instanceof VaultPaid e) {
            return liquidation.paid(e);
        } else if (event instanceof AuctionOpened e) {
            return liquidation.opened(e);
        } else if (event instanceof AuctionBought e) {
            return liquidation.bought(e);
        } else if (event instanceof AuctionBid e) {
            return liquidation.bid(e);
        } else if (event instanceof AuctionPaidBack e) {
            return liquidation.paidBack(e);
        } else if (event instanceof AuctionRestarted e) {
            return liquidation.restarted(e);
        } else if (event instanceof AuctionClosed e) {
            return liquidation.closed(e);
        } else if (event instanceof DeficitCovered e) {
            return liquidation.covered(e);
        } else if (event instanceof CascadePassed) {
            return null;
        } else if (event instanceof CascadeEnded e) {
            return liquidation.cascade(e);
        } else if (event instanceof CascadeUnfinished e) {
            return liquidation.unfinished(e);
        }
        return order(event);
    }

    private Telling order(Event event) {
        if (event instanceof OrderPlaced e) {
            return orders.placed(e);
        } else if (event instanceof OrderCancelled e) {
            return orders.cancelled(e);
        } else if (event instanceof OrderFilled e) {
            return orders.filled(e);
        } else if (event instanceof LoanProtected e) {
            return orders.loan(e);
        } else if (event instanceof PositionProtected e) {
            return orders.position(e);
        }
        throw new IllegalArgumentException("no words for " + event.getClass());
    }
}
