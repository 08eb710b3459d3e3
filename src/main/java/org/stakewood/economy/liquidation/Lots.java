package org.stakewood.economy.liquidation;

import org.stakewood.economy.Credit;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.House;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.event.AcornSaleEnded;
import org.stakewood.economy.event.AuctionClosed;
import org.stakewood.economy.event.AuctionPaidBack;
import org.stakewood.economy.event.DeficitCovered;
import org.stakewood.economy.lending.Claims;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.AuctionRules;
import org.stakewood.economy.scenario.Tank;
import org.stakewood.economy.synthetic.Recourse;

/** The books of running auctions: who pays what for which lot, and what is left at the end. */
final class Lots {

    private Lots() {}

    /** Money covers the debt first, then a market's penalty. */
    static Auction receive(Draft draft, Auction auction, long money, long sold) {
        long toDebt = Math.min(money, auction.debt());
        long toPenalty = money - toDebt;
        if (toDebt > 0) {
            Settled.paid(draft, auction.origin(), auction.debtAsset(), toDebt);
            if (auction.kind() == LotKind.ACORN) {
                draft.tell(new DeficitCovered(auction.origin().account(), Tank.ACORN, auction.debtAsset(), toDebt));
            }
        }
        draft.credit(House.INSURANCE, auction.debtAsset(), toPenalty);
        return auction.paid(toDebt, toPenalty, sold);
    }

    /** The debt is covered: a desk's penalty is set aside, the rest of the lot goes back to its owner. */
    static void close(Draft draft, Auction auction) {
        remove(draft, auction);
        long left = auction.kind() == LotKind.ACORN ? 0 : auction.lot();
        if (auction.origin().desk() >= 0 && auction.kind() == LotKind.OAK) {
            long penalty = Math.min(auction.penalty(), left);
            draft.credit(House.INSURANCE, Asset.OAK, penalty);
            left -= penalty;
        }
        if (left > 0) {
            giveBack(draft, auction, left);
        }
        draft.tell(new AuctionClosed(auction.id(), auction.origin().account(), auction.debtAsset(), 0));
    }

    /**
     * No more can be sold: the treasury keeps what it could not sell. Of a debt's sale: what is left of the lot is the insurance fund's, and the deficit goes down the ladder. Where
     * only the penalty is open, the fund takes what that is worth and the owner gets the rest.
     */
    static void exhaust(Draft draft, Auction sold) {
        remove(draft, sold);
        if (sold.origin().treasury()) {
            draft.tell(new AcornSaleEnded(sold.lot()));
            return;
        }
        Auction auction = sold;
        if (sold.debt() == 0 && sold.origin().desk() < 0) {
            long worth = Math.min(sold.lot(), Amount.ceilTimes(sold.penalty(), 1 / sold.mark()));
            if (sold.lot() > worth) {
                giveBack(draft, sold, sold.lot() - worth);
            }
            auction = sold.withLot(worth);
        }
        if (auction.lot() > 0 && auction.kind() == LotKind.OAK) {
            draft.credit(House.INSURANCE, Asset.OAK, auction.lot());
        } else if (auction.lot() > 0) {
            long cash = Claims.redeem(
                    draft, auction.origin().market(), auction.kind().asset(), auction.lot());
            draft.credit(House.INSURANCE, auction.kind().asset(), cash);
        }
        draft.tell(new AuctionClosed(auction.id(), auction.origin().account(), auction.debtAsset(), auction.debt()));
        if (auction.debt() > 0) {
            Recourse.claim(draft, auction.origin().desk(), auction.origin().account(), auction.debt());
            Ladder.cover(draft, auction.origin(), auction.debtAsset(), auction.debt());
        }
    }

    private static void giveBack(Draft draft, Auction auction, long amount) {
        LotKind kind = auction.kind();
        int owner = auction.origin().account();
        give(draft, owner, auction, amount);
        draft.tell(new AuctionPaidBack(owner, auction.id(), false, kind.asset(), kind.deposit(), amount));
    }

    static void give(Draft draft, int account, Auction auction, long amount) {
        if (auction.kind() == LotKind.ACORN) {
            draft.mint(Flow.DEFICIT, account, Asset.ACORN, amount);
        } else if (auction.kind() == LotKind.TREASURY_ACORN) {
            draft.debit(House.TREASURY, Asset.ACORN, amount);
            draft.credit(account, Asset.ACORN, amount);
        } else if (auction.kind() == LotKind.OAK) {
            draft.credit(account, Asset.OAK, amount);
        } else {
            Claims.give(
                    draft, account, auction.origin().market(), auction.kind().asset(), amount);
        }
    }

    static Auction running(Draft draft, long id) {
        return draft.credit()
                .auctions()
                .get(id)
                .getOrElseThrow(() -> RefusedException.because(
                        id >= 1 && id <= draft.credit().opened() ? Reason.AUCTION_OVER : Reason.UNKNOWN_TARGET,
                        new Figure("id", Unit.COUNT, id)));
    }

    static void put(Draft draft, Auction auction) {
        Credit credit = draft.credit();
        draft.setCredit(credit.withAuctions(credit.auctions().put(auction.id(), auction), credit.opened()));
    }

    static void remove(Draft draft, Auction auction) {
        Credit credit = draft.credit();
        draft.setCredit(credit.withAuctions(credit.auctions().remove(auction.id()), credit.opened()));
    }

    static AuctionRules rules(Draft draft) {
        return draft.scenario().credit().liquidation().auction();
    }

    static Unit unit(LotKind kind) {
        return kind.deposit() ? Unit.SHARES : kind.asset().unit();
    }
}
