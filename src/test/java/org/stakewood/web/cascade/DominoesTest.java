package org.stakewood.web.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.event.CascadePassed;
import org.stakewood.economy.event.DeficitCovered;
import org.stakewood.economy.event.PriceJumped;
import org.stakewood.economy.liquidation.FallCause;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tank;
import org.stakewood.game.Happening;

/** A cascade put together from what was told. */
class DominoesTest {

    @Test
    void everyPassHasWhatFellInIt() {
        Dominoes all = Fallen.eight().dominoes();
        assertEquals(2, all.rounds().size());
        assertEquals(Vector.of(1, 7), all.rounds().map(each -> each.dominoes().size()));
        assertEquals(FallCause.SLASH, all.rounds().get(0).dominoes().head().cause());
        assertTrue(all.rounds().get(1).dominoes().forAll(each -> each.cause() == FallCause.MOVED));
        assertEquals(200 * ONE, all.size());
        assertEquals(8, all.amplification(), 0);
        assertEquals(
                all.rounds().map(each -> each.passed().fallen()),
                all.rounds().map(each -> each.dominoes().map(Domino::size).sum().longValue()));
        assertTrue(all.rounds().get(0).movedSoak());
    }

    /** What auctions leave open days later belongs to the cascade, other people's deficits do not. */
    @Test
    void theAftermathIsOfThoseWhoFell() {
        Vector<Happening> events = Fallen.eight()
                .events()
                .prepend(new Happening(Fallen.ROW, -1, 1, new PriceJumped(0.5)))
                .prepend(new Happening(Fallen.ROW, -2, 1, new DeficitCovered(9, Tank.INSURANCE, Asset.SOAK, 4)))
                .append(new Happening(20, 0, 5, new DeficitCovered(3, Tank.ACORN, Asset.SOAK, 11)))
                .append(new Happening(20, 1, 5, new DeficitCovered(9, Tank.HAIRCUT, Asset.SOAK, 12)))
                .append(new Happening(21, 0, 6, new CascadePassed(6, 1, 1, 0, 5, 1, 2, 2, 1, 1.1, 2, 2, 5, 5)));
        Dominoes all = Dominoes.of(events, Fallen.ROW, Fallen.ROW);
        assertEquals(Vector.of(11L), all.later().map(DeficitCovered::amount));
        assertEquals(2, all.rounds().size());
        assertEquals(1, all.began().size());
        assertEquals(0, all.unfinished());
    }
}
