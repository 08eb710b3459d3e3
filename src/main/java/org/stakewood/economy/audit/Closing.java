package org.stakewood.economy.audit;

import io.vavr.collection.Vector;
import java.util.Arrays;
import org.stakewood.economy.Account;
import org.stakewood.economy.World;
import org.stakewood.economy.measure.NetWorth;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;

/**
 * The end of a day in the books. Each part is the micro-units that were booked under it, at the day's marks, floored
 * towards zero for each asset; dilution is what the account had of OAK when the day began, at the day's mark, times
 * C₀/C₁ − 1 with the OAK in existence before and after. What is left of the change of net worth is the price.
 */
public final class Closing {

    private static final Asset[] ASSETS = Asset.values();

    private final Inventory inventory;
    private final NetWorth worth;
    private final World world;
    private final Prices prices;
    private final double diluted;

    /** Used again for each account: a day looks at all of them, and most have nothing booked. */
    private final long[] booked = new long[Booking.CELLS];

    private final long[] gained = new long[ASSETS.length];
    private final long[] held = new long[ASSETS.length];

    /** @param oakBefore OAK in existence when the day began, micro-units */
    Closing(World world, Vector<Double> fees, long oakBefore) {
        this.world = world;
        this.inventory = new Inventory(world, fees);
        this.worth = NetWorth.of(world);
        this.prices = worth.prices();
        long oak = world.supply().outstanding(Asset.OAK);
        this.diluted = oak == 0 ? 0 : (double) oakBefore / oak - 1;
    }

    /** Closes the books of a world in which a day has passed. */
    public static Closing of(World world) {
        return new Closing(world, world.audit().fees(), world.audit().oak());
    }

    /** An account's books after a day at whose end it is worth so much, micro-dollars. */
    public Explained account(Account account, long closing) {
        Explained books = world.audit().accounts().get(account.id());
        long[] claims = inventory.of(account);
        boolean still = books.booked().isEmpty() && Cells.same(books.claims(), claims);
        long[] parts = new long[EarningPart.COUNT];
        Arrays.fill(gained, 0);
        if (!still) {
            Cells.fill(booked, books.booked());
            Booking.byItself(books.claims(), claims, booked);
            worthOfBooked(parts);
        }
        Arrays.fill(held, 0);
        inventory.total(account, claims, 1, held);
        long oak = held[Asset.OAK.ordinal()] - gained[Asset.OAK.ordinal()];
        long lost = Amount.floorTimes(Math.abs(oak), prices.oak() * Math.abs(diluted));
        parts[EarningPart.DILUTION.ordinal()] = (oak < 0) == (diluted < 0) ? lost : -lost;
        long price = closing - books.worth();
        for (long each : parts) {
            price = Math.subtractExact(price, each);
        }
        parts[EarningPart.PRICE.ordinal()] = price;
        return new Explained(
                still ? books.claims() : Cells.trimmed(claims),
                Vector.empty(),
                closing,
                Vector.ofAll(parts),
                still ? Vector.empty() : Cells.trimmed(booked));
    }

    /** Micro-dollars of what is booked, by part; sums what each asset gained. */
    private void worthOfBooked(long[] parts) {
        for (int part = 0; part < EarningPart.PRICE.ordinal(); part++) {
            for (Asset each : ASSETS) {
                long amount = booked[part * ASSETS.length + each.ordinal()];
                if (amount != 0) {
                    parts[part] += amount < 0 ? -prices.value(each, -amount) : prices.value(each, amount);
                    gained[each.ordinal()] += amount;
                }
            }
        }
    }

    Vector<Explained> opening() {
        return world.accounts()
                .map(each -> new Explained(
                        Cells.trimmed(inventory.of(each)),
                        Vector.empty(),
                        worth.of(each),
                        Vector.empty(),
                        Vector.empty()));
    }
}
