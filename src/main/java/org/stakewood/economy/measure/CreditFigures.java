package org.stakewood.economy.measure;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.House;
import org.stakewood.economy.World;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.MarketRate;
import org.stakewood.economy.liquidation.Vault;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.LentAsset;
import org.stakewood.economy.security.Corruption;
import org.stakewood.economy.synthetic.Backing;
import org.stakewood.economy.synthetic.Bars;
import org.stakewood.economy.synthetic.NetSecurity;

/**
 * What a day's figures say about loans, markets and security; amounts in micro-units.
 *
 * @param net N: stake less what is owed against it
 * @param owed what is owed against it
 * @param costOfCorruption micro-dollars
 * @param profitFromCorruption micro-dollars
 * @param synthetic D: sOAK outstanding
 * @param orphan sOAK whose loan was written off
 * @param nav what stands behind one sOAK, in OAK
 * @param pledged OAK pledged for loans
 * @param synthAverage average price of sOAK in OAK
 * @param halted whether new loans are halted
 * @param markets the first market's assets
 * @param insuranceUsd dollars of the insurance fund
 * @param insuranceOak OAK of the insurance fund
 * @param insuranceSoak sOAK of the insurance fund
 * @param vaultUsd dollars at risk in the vault
 * @param vaultSoak sOAK at risk in the vault
 * @param auctions running auctions
 * @param amplification of the running or the last cascade; 0 before the first
 */
public record CreditFigures(
        long net,
        long owed,
        long costOfCorruption,
        long profitFromCorruption,
        long synthetic,
        long orphan,
        double nav,
        long pledged,
        double synthAverage,
        boolean halted,
        Vector<MarketFigures> markets,
        long insuranceUsd,
        long insuranceOak,
        long insuranceSoak,
        long vaultUsd,
        long vaultSoak,
        int auctions,
        double amplification) {

    /** The figures of a world in which only these may owe anything; null where nothing lends. */
    static CreditFigures of(World world, Iterable<Account> accounts) {
        if (!world.scenario().credit().lends()) {
            return null;
        }
        Bars bars = NetSecurity.of(world, accounts);
        Corruption corruption = Corruption.of(world);
        var fund = world.house().get(House.INSURANCE.ordinal());
        return new CreditFigures(
                bars.net(),
                bars.owed(),
                corruption.cost(),
                corruption.profit(),
                world.supply().outstanding(Asset.SOAK),
                world.credit().orphan(),
                Backing.nav(world, accounts),
                Backing.stakePledged(world, accounts),
                Oracle.of(world).soakAverage(),
                world.credit().desks().exists(each -> each.guards().halted()),
                markets(world),
                fund.usd(),
                fund.oak(),
                fund.soak(),
                vault(world, Asset.USD),
                vault(world, Asset.SOAK),
                world.credit().auctions().size(),
                world.credit().wave().amplification());
    }

    private static Vector<MarketFigures> markets(World world) {
        if (world.credit().markets().isEmpty()) {
            return Vector.empty();
        }
        Vector<MarketFigures> all = Vector.empty();
        for (LentAsset lent : world.scenario().credit().markets().get(0).assets()) {
            Book book = world.credit().markets().get(0).book(lent.asset());
            MarketRate rate = MarketRate.of(world, 0, lent.asset());
            all = all.append(new MarketFigures(
                    lent.asset(), book.deposits(), book.owed(), book.utilization(), rate.borrow(), rate.supply()));
        }
        return all;
    }

    private static long vault(World world, Asset asset) {
        for (Vault each : world.credit().vaults()) {
            if (each.asset() == asset) {
                return each.total();
            }
        }
        return 0;
    }
}
