package org.stakewood.economy.liquidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;
import static org.stakewood.economy.liquidation.LiquidationWorlds.OWNER;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakewood.economy.Conservation;
import org.stakewood.economy.Draft;
import org.stakewood.economy.House;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.BidAuction;
import org.stakewood.economy.command.BuyAuction;
import org.stakewood.economy.command.ClaimVault;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.DepositVault;
import org.stakewood.economy.command.NoticeVault;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.scenario.AuctionKind;
import org.stakewood.economy.scenario.Tank;

/** Laws of vaults, auctions and the ladder over seeded sequences; every coin is somewhere after every step. */
class LiquidationLawsTest {

    static LongStream seeds() {
        String named = System.getProperty("seed");
        return named != null ? LongStream.of(Long.parseLong(named)) : LongStream.range(700, 716);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sequences(long seed) {
        System.out.println("LiquidationLawsTest -Dseed=" + seed);
        AuctionKind kind = seed % 2 == 0 ? AuctionKind.FALLING : AuctionKind.ENGLISH;
        List<Tank> order = seed % 4 < 2
                ? List.of(Tank.INSURANCE, Tank.ACORN, Tank.HAIRCUT)
                : List.of(Tank.ACORN, Tank.INSURANCE, Tank.HAIRCUT);
        World world = LiquidationWorlds.world(LiquidationWorlds.auction(kind, seed % 3 == 0, 0), order);
        int done = 0;
        for (int step = 0; step < 400; step++) {
            Dice dice = Dice.of(seed, step, "liquidation", 0);
            if (dice.chance(0.15)) {
                world = Worlds.days(world, 1);
            } else if (dice.chance(0.2)) {
                world = fallen(world, dice);
            } else if (command(dice, world).apply(world) instanceof Outcome.Accepted accepted) {
                world = accepted.world();
                done++;
            }
            assertEquals(Vector.empty(), Conservation.check(world), "seed " + seed + " step " + step);
            assertEquals(bids(world, Asset.USD), escrow(world, Asset.USD), "seed " + seed + " step " + step);
        }
        assertTrue(done > 80, "too little happened: " + done);
        assertTrue(world.credit().opened() > 10, "auctions " + world.credit().opened());
        assertTrue(Worlds.days(world, 60).credit().auctions().isEmpty(), "every auction ends");
    }

    private static Command command(Dice dice, World world) {
        int account = dice.below(4);
        long some = dice.chance(0.2) ? 1 + dice.below(100) : 1 + (long) (dice.uniform() * 4_000 * ONE);
        long id = 1 + Math.max(0, world.credit().opened() - dice.below(4));
        Asset asset = dice.chance(0.8) ? Asset.USD : Asset.SOAK;
        return switch (dice.below(6)) {
            case 0 -> new DepositVault(account, asset, some);
            case 1 -> new NoticeVault(account, asset, dice.chance(0.1) ? 0 : some);
            case 2 -> new ClaimVault(account, asset);
            case 3, 4 -> new BuyAuction(account, id, some, 0.3 + 3 * dice.uniform());
            default -> new BidAuction(account, id, 0.01 + 2 * dice.uniform());
        };
    }

    /** A debt of the owner falls: the vault takes what it can, the rest is auctioned or goes down the ladder at once. */
    private static World fallen(World world, Dice dice) {
        Draft draft = new Draft(world);
        long cash = draft.credit().markets().get(0).book(Asset.USD).cash();
        long debt = Math.min(cash / 10, 1 + (long) (dice.uniform() * 3_000 * ONE));
        if (debt <= 0) {
            return world;
        }
        LiquidationWorlds.owe(draft, debt);
        Origin origin = Origin.ofMarket(0, OWNER);
        long vaulted = Math.min(debt, Vaults.available(draft, Asset.USD));
        if (vaulted > 0) {
            long lot = take(draft, Amount.floorTimes(vaulted, 0.54));
            Vaults.absorb(draft, Asset.USD, vaulted, LotKind.OAK, lot);
            Settled.paid(draft, origin, Asset.USD, vaulted);
        }
        long rest = debt - vaulted;
        if (rest > 0 && dice.chance(0.8)) {
            long lot = take(draft, Math.max(1, Amount.floorTimes(rest, 0.2 + 0.5 * dice.uniform())));
            Auctions.open(
                    draft,
                    origin,
                    Asset.USD,
                    rest,
                    Amount.floorTimes(rest, 0.08),
                    LotKind.OAK,
                    lot,
                    1 + dice.uniform());
        } else if (rest > 0) {
            Ladder.cover(draft, origin, Asset.USD, rest);
        }
        return draft.world();
    }

    private static long take(Draft draft, long oak) {
        long taken = Math.min(oak, draft.account(OWNER).balances().oak());
        draft.debit(OWNER, Asset.OAK, taken);
        return taken;
    }

    private static long bids(World world, Asset asset) {
        return world.credit()
                .auctions()
                .values()
                .filter(each -> each.debtAsset() == asset)
                .map(each -> each.bid().amount())
                .sum()
                .longValue();
    }

    private static long escrow(World world, Asset asset) {
        return world.house().get(House.ESCROW.ordinal()).of(asset);
    }
}
