package org.stakewood.web.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stakewood.agents.Agents;
import org.stakewood.economy.Account;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.RandomCommands;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.BidAuction;
import org.stakewood.economy.command.BuyAuction;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.Liquidate;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.event.AuctionBid;
import org.stakewood.economy.event.AuctionBought;
import org.stakewood.economy.event.AuctionPaidBack;
import org.stakewood.economy.event.Borrowed;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.LoanRepaid;
import org.stakewood.economy.event.PositionLiquidated;
import org.stakewood.economy.event.StakePaidOut;
import org.stakewood.economy.event.Transferred;
import org.stakewood.economy.event.ValidatorOpened;
import org.stakewood.economy.event.VaultPaid;
import org.stakewood.economy.liquidation.Auction;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.AuctionKind;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.view.AuctionView;
import org.stakewood.economy.view.HostView;
import org.stakewood.economy.view.LiquidationOffer;
import org.stakewood.economy.view.PublicView;
import org.stakewood.economy.view.SeatView;

/** A ledger adds up: what its entries did to the free coins is all that happened to them. */
class EffectsLawsTest {

    private static final long SEED = Long.getLong("seed", 5);
    private static final int STEPS = 16_000;
    private static final int STEPS_A_DAY = 160;

    @ParameterizedTest
    @EnumSource
    void everyChangeOfFreeCoinsIsInTheLedger(AuctionKind kind) {
        Set<Class<?>> met = new HashSet<>();
        RandomCommands commands = new RandomCommands(SEED);
        World world = Genesis.world(scenario(kind), SEED, 8);
        for (int step = 0; step < STEPS; step++) {
            Command command = step % STEPS_A_DAY == STEPS_A_DAY - 1
                    ? new PassDay(world.day() + 1, Agents.orders(new HostView(world), SEED))
                    : step % 4 == 1
                            ? atAnAuction(world, step / 4, commands)
                            : step % 4 == 3 ? ofAnOffer(world, step / 4, commands) : commands.next(world);
            if (command.apply(world) instanceof Outcome.Accepted done) {
                addsUp(world, done, "seed " + SEED + ", step " + step + ", " + command);
                done.events().forEach(each -> met.add(each.getClass()));
                world = done.world();
            }
        }
        for (Class<?> each : wanted(kind)) {
            assertTrue(met.contains(each), () -> "seed " + SEED + ": " + each.getSimpleName() + " was not met");
        }
    }

    /** Random prices are hardly ever those of an auction: one account after the other pays what one takes. */
    private static Command atAnAuction(World world, int step, RandomCommands commands) {
        Vector<AuctionView> running = new PublicView(world).auctions();
        if (running.isEmpty()) {
            return commands.next(world);
        }
        AuctionView view = running.get(step % running.size());
        Auction auction = view.auction();
        int account = step / running.size() % world.accounts().size();
        double bid = Math.max(auction.mark(), 1.2 * auction.bid().amount() / auction.lot());
        return view.bidding()
                ? new BidAuction(account, auction.id(), bid)
                : new BuyAuction(account, auction.id(), auction.lot(), view.unitPrice());
    }

    private static Command ofAnOffer(World world, int step, RandomCommands commands) {
        SeatView view = new SeatView(world, step % world.accounts().size());
        Vector<LiquidationOffer> offers = view.market(0).offers();
        if (offers.isEmpty()) {
            return commands.next(world);
        }
        LiquidationOffer offer = offers.get(step % offers.size());
        return new Liquidate(
                view.account().id(),
                0,
                offer.owner(),
                offer.debt(),
                offer.most(),
                offer.collateral(),
                offer.validator(),
                0);
    }

    private static void addsUp(World before, Outcome.Accepted done, String where) {
        PublicView view = new PublicView(done.world());
        for (Account account : done.world().accounts()) {
            Map<Asset, Long> told = new EnumMap<>(Asset.class);
            for (Event each : done.events()) {
                Effects.of(each, view, account.id())
                        .forEach((asset, micros) -> told.merge(asset, micros, Math::addExact));
            }
            for (Asset asset : Asset.values()) {
                long had = account.id() < before.accounts().size()
                        ? before.accounts().get(account.id()).balances().of(asset)
                        : 0;
                assertEquals(
                        account.balances().of(asset) - had,
                        told.getOrDefault(asset, 0L),
                        () -> where + ", account " + account.id() + ", " + asset + ": " + done.events());
            }
        }
    }

    private static List<Class<?>> wanted(AuctionKind kind) {
        Class<?> auction = kind == AuctionKind.ENGLISH ? AuctionBid.class : AuctionBought.class;
        return List.of(
                auction,
                AuctionPaidBack.class,
                Borrowed.class,
                LoanRepaid.class,
                PositionLiquidated.class,
                StakePaidOut.class,
                Transferred.class,
                ValidatorOpened.class,
                VaultPaid.class);
    }

    private static Scenario scenario(AuctionKind kind) {
        CreditRules base = CreditScenarios.rules(CreditScenarios.desk(Resolution.AUCTION));
        return Worlds.with(
                CreditScenarios.everything(),
                edit -> edit.credit(new CreditRules(
                        base.oracle(), base.desks(), base.markets(), CreditScenarios.liquidation(kind), base.farm())));
    }
}
