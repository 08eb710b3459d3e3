package org.stakewood.economy;

import io.vavr.collection.Vector;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.Trading;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.event.CongestionChanged;
import org.stakewood.economy.event.DepositsGrew;
import org.stakewood.economy.event.NewsPublished;
import org.stakewood.economy.event.PriceJumped;
import org.stakewood.economy.event.RuleKept;
import org.stakewood.economy.event.SoldOff;
import org.stakewood.economy.event.StakersLeft;
import org.stakewood.economy.event.StormChanged;
import org.stakewood.economy.lending.Claims;
import org.stakewood.economy.lending.MarketPosition;
import org.stakewood.economy.lending.Supplying;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.scenario.Spells;
import org.stakewood.economy.security.ContractHazard;
import org.stakewood.economy.staking.Accidents;
import org.stakewood.economy.staking.Bonding;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.staking.Stake;

/**
 * What a planned event does in step 1; client bugs strike later, with the duties. People are never made to act: an event
 * that moves the accounts of a kind passes by those that a person plays.
 */
final class Shocks {

    /** The market that savers know. */
    private static final int SAVINGS = 0;

    private Shocks() {}

    static void happen(Draft draft, Shock shock) {
        if (shock instanceof Shock.PriceJump jump) {
            draft.setOutside(draft.outside().withPrice(draft.outside().price() * jump.factor()));
            draft.tell(new PriceJumped(jump.factor()));
        } else if (shock instanceof Shock.News news) {
            draft.tell(new NewsPublished(news.text()));
        } else if (shock instanceof Shock.Accident accident) {
            Accidents.strike(draft, accident.share(), accident.fraction());
            draft.book(EarningPart.SLASHING);
        } else if (shock instanceof Shock.Departure departure) {
            depart(draft, departure.kind());
            draft.book(EarningPart.ISSUANCE);
        } else if (shock instanceof Shock.Sale sale) {
            sell(draft, sale);
            draft.book(EarningPart.TRADING);
        } else if (shock instanceof Shock.Inflow inflow) {
            supply(draft, inflow.share());
            draft.book(EarningPart.GIFTS);
        } else if (shock instanceof Shock.LoanDemand demand) {
            LoanDemands.move(draft, demand);
            draft.book(EarningPart.GIFTS);
        } else if (shock instanceof Shock.Theft theft) {
            ContractHazard.rob(draft, theft.desk(), theft.market(), theft.share());
            draft.book(EarningPart.LIQUIDATION);
        } else if (shock instanceof Shock.RuleChange change) {
            draft.attempt(inner -> Amending.change(inner, change.parameter(), change.value()))
                    .ifPresent(refused -> draft.tell(new RuleKept(change.parameter(), change.value())));
        }
    }

    /** Tells of storms and congestion that begin, change or end with the day being played. */
    static void tellSpells(Draft draft) {
        int today = draft.day() + 1;
        double factor = Spells.storm(draft.scenario(), today);
        if (factor != Spells.storm(draft.scenario(), today - 1)) {
            draft.tell(new StormChanged(factor));
        }
        long fee = Spells.congestion(draft.scenario(), today);
        if (fee != Spells.congestion(draft.scenario(), today - 1)) {
            draft.tell(new CongestionChanged(fee));
        }
    }

    private static void depart(Draft draft, AccountKind kind) {
        long left = 0;
        for (Account each : draft.accounts().filter(it -> automated(it, kind))) {
            for (Delegation held : each.delegations().filter(it -> it.free() > 0)) {
                Stake stake = draft.validator(held.validator()).stake();
                long worth = Shares.out(held.free(), stake.shares(), stake.tokens());
                boolean goes = draft.attempt(it -> Bonding.undelegate(it, each.id(), held.validator(), held.free()))
                        .isEmpty();
                left = Amount.add(left, goes ? worth : 0);
            }
        }
        draft.tell(new StakersLeft(kind, left));
    }

    private static void sell(Draft draft, Shock.Sale sale) {
        Asset other = sale.asset() == Asset.SOAK ? Asset.OAK : Asset.USD;
        int id = Prices.oracle(draft.pools(), sale.asset(), other);
        Vector<Account> sellers = draft.accounts().filter(it -> automated(it, sale.kind()));
        if (id < 0 || sellers.isEmpty()) {
            return;
        }
        Pool before = draft.pool(id);
        long part = sale.amount() / sellers.size();
        for (Account each : sellers) {
            long amount = Math.min(part, each.balances().of(sale.asset()));
            if (amount > 0) {
                draft.attempt(it -> Trading.swapExactIn(it, each.id(), id, sale.asset(), amount, 0, it.day() + 1));
            }
        }
        Pool after = draft.pool(id);
        draft.tell(new SoldOff(
                sale.asset(),
                after.reserve(after.side(sale.asset())) - before.reserve(before.side(sale.asset())),
                other,
                before.reserve(before.side(other)) - after.reserve(after.side(other))));
    }

    /** What comes is the savers' own and no gain of theirs: scores leave it out, like a gift. */
    private static void supply(Draft draft, double share) {
        long brought = 0;
        for (Account each : draft.accounts().filter(it -> !it.person())) {
            long wanted = Amount.floorTimes(deposit(draft, each), share);
            long more = Math.min(wanted, draft.house(House.OUTSIDE).usd());
            boolean comes =
                    more > 0 && draft.attempt(it -> bring(it, each.id(), more)).isEmpty();
            brought = Amount.add(brought, comes ? more : 0);
        }
        draft.tell(new DepositsGrew(brought));
    }

    private static long deposit(Draft draft, Account account) {
        Vector<MarketPosition> positions = account.credit().markets();
        long shares = positions
                .find(each -> each.market() == SAVINGS)
                .map(each -> each.line(Asset.USD).deposit())
                .getOrElse(0L);
        return shares == 0
                ? 0
                : Claims.value(draft.credit().markets().get(SAVINGS).book(Asset.USD), shares);
    }

    private static void bring(Draft draft, int account, long usd) {
        draft.debit(House.OUTSIDE, Asset.USD, usd);
        draft.credit(account, Asset.USD, usd);
        draft.update(account, it -> it.with(it.track().plusGift(usd)));
        Supplying.supply(draft, account, SAVINGS, Asset.USD, usd);
    }

    private static boolean automated(Account account, AccountKind kind) {
        return account.kind() == kind && !account.person();
    }
}
