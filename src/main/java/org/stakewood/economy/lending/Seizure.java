package org.stakewood.economy.lending;

import io.vavr.collection.Vector;
import org.stakewood.economy.Draft;
import org.stakewood.economy.event.PositionSeized;
import org.stakewood.economy.liquidation.Auctions;
import org.stakewood.economy.liquidation.FallCause;
import org.stakewood.economy.liquidation.Ladder;
import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.liquidation.Origin;
import org.stakewood.economy.liquidation.Vaults;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.AuctionRules;
import org.stakewood.economy.scenario.LiquidationRules;

/**
 * What happens to a position that nobody else has liquidated in time, debt by debt. The vault of the debt's asset
 * cancels what it can against collateral worth 1 + its bonus, at average prices: no more than the collateral covers. The
 * rest is auctioned with collateral worth (lotFactor + penalty) × debt; the last kind of collateral stands for all that
 * is left. Only where there is none does the ladder cover what is owed.
 */
public final class Seizure {

    private final Draft draft;
    private final int account;
    private final int market;
    private final Asset asset;
    private final Goods goods;
    private final LiquidationRules rules;
    private long left;
    private long vaulted;
    private long auctioned;
    private long taken;

    private Seizure(Draft draft, int account, int market, Asset asset) {
        this.draft = draft;
        this.account = account;
        this.market = market;
        this.asset = asset;
        this.goods = new Goods(draft, account, market);
        this.rules = draft.scenario().credit().liquidation();
    }

    /** Resolves all debts of a position and takes its flag off; does nothing where the scenario liquidates nothing. */
    public static void resolve(Draft draft, DuePosition due) {
        if (draft.scenario().credit().liquidation() == null) {
            return;
        }
        int account = due.account();
        int market = due.market();
        Health health = Health.atMark(draft.world(), account, market);
        for (Asset asset : Asset.values()) {
            if (Ledger.line(draft, account, market, asset).indebted()) {
                new Seizure(draft, account, market, asset).run(health, due.cause());
            }
        }
        Ledger.put(draft, account, Ledger.position(draft, account, market).flagged(0));
    }

    private void run(Health health, FallCause cause) {
        long debt = Debts.owed(draft, account, market, asset);
        Debts.reduce(draft, account, market, asset, debt);
        Ledger.update(draft, market, Ledger.book(draft, market, asset).plusAuctioned(debt));
        left = debt;
        Vector<LotKind> kinds = goods.kinds(asset);
        double price = kinds.isEmpty() ? 0 : goods.price(kinds.head(), asset);
        vault();
        auction();
        Oracle oracle = Oracle.of(draft);
        double perOak = oracle.oakAverage() > 0 ? oracle.average(asset) / oracle.oakAverage() : 0;
        draft.tell(new PositionSeized(
                account,
                market,
                asset,
                cause,
                health.ratio(),
                price,
                debt,
                Amount.floorTimes(debt, perOak),
                health.threshold(),
                vaulted,
                auctioned,
                left,
                taken));
        if (left > 0) {
            Ladder.cover(draft, Origin.ofMarket(market, account), asset, left);
        }
    }

    private void vault() {
        long can = Math.min(left, Vaults.available(draft, asset));
        for (LotKind kind : goods.kinds(asset)) {
            boolean takes = kind == LotKind.OAK || market == 0;
            if (can > 0 && takes) {
                can -= vault(kind, can);
            }
        }
    }

    /** The vault cancels what one kind of collateral covers; returns how much. */
    private long vault(LotKind kind, long can) {
        double perUnit = goods.price(kind, asset) / (1 + rules.vaults().bonus());
        long lot = Amount.ceilTimes(can, 1 / perUnit);
        long part = can;
        if (lot > goods.held(kind)) {
            lot = goods.held(kind);
            part = Math.min(can, Amount.floorTimes(lot, perUnit));
        }
        if (part > 0) {
            take(kind, lot);
            Ledger.update(
                    draft,
                    market,
                    Ledger.book(draft, market, asset).plusAuctioned(-part).plusCash(part));
            Vaults.absorb(draft, asset, part, kind, lot);
            vaulted += part;
            left -= part;
        }
        return part;
    }

    private void take(LotKind kind, long lot) {
        goods.take(kind, lot);
        taken = Amount.add(taken, Amount.floorTimes(lot, goods.price(kind, asset)));
    }

    private void auction() {
        Vector<LotKind> kinds = left == 0 ? Vector.empty() : goods.kinds(asset);
        for (LotKind kind : kinds) {
            if (left > 0) {
                auction(kind, kind == kinds.last());
            }
        }
    }

    private void auction(LotKind kind, boolean last) {
        AuctionRules sale = rules.auction();
        double mark = goods.price(kind, asset);
        double perUnit = mark / (sale.lotFactor() + sale.penalty());
        long lot = Amount.ceilTimes(left, 1 / perUnit);
        long part = left;
        if (lot > goods.held(kind)) {
            lot = goods.held(kind);
            part = last ? left : Math.min(left, Amount.floorTimes(lot, perUnit));
        }
        if (part > 0) {
            take(kind, lot);
            long penalty = Amount.floorTimes(part, sale.penalty());
            Auctions.open(draft, Origin.ofMarket(market, account), asset, part, penalty, kind, lot, mark);
            auctioned += part;
            left -= part;
        }
    }
}
