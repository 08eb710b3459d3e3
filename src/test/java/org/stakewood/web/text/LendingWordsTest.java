package org.stakewood.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.event.Borrowed;
import org.stakewood.economy.event.CollateralSet;
import org.stakewood.economy.event.ContractRobbed;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.MarketInterestPaid;
import org.stakewood.economy.event.PositionCured;
import org.stakewood.economy.event.PositionFlagged;
import org.stakewood.economy.event.PositionLiquidated;
import org.stakewood.economy.event.PositionSeized;
import org.stakewood.economy.event.PromiseFunded;
import org.stakewood.economy.event.Repaid;
import org.stakewood.economy.event.Supplied;
import org.stakewood.economy.event.Withdrawn;
import org.stakewood.economy.liquidation.FallCause;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.PublicView;
import org.stakewood.web.piece.Line;

/** Everything that happens in a money market has its words in every language. */
class LendingWordsTest {

    private static final Pattern KEY = Pattern.compile("(event|label)_|%s|null");

    private static List<Event> events() {
        return List.of(
                new ContractRobbed(0, -1, 0.3, 0, 0, 5),
                new ContractRobbed(-1, 0, 0.3, 5, 5, 5),
                new Supplied(0, 0, Asset.USD, 5, 5),
                new Withdrawn(0, 0, Asset.OAK, 5, 5),
                new CollateralSet(0, 0, Asset.SOAK, true),
                new CollateralSet(0, 0, Asset.SOAK, false),
                new Borrowed(0, 0, Asset.USD, 5, 1, 6, 0.12),
                new Repaid(0, 0, Asset.USD, 5, 1),
                new Repaid(0, 0, Asset.USD, 5, 0),
                new PositionFlagged(0, 0, 4, 5, 0.8, 3),
                new PositionCured(0, 0, 6, 5),
                new PositionLiquidated(0, 1, 0, Asset.USD, 5, Asset.OAK, -1, 4, 4, 0.9, 1.1),
                new PositionLiquidated(0, 1, 0, Asset.USD, 5, null, 0, 4, 4, 0.9, 1e6),
                new PositionSeized(0, 0, Asset.USD, FallCause.PRICE, 0.8, 1.5, 9, 4, 8, 3, 5, 1, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void everyEventHasItsWords(String language) {
        PublicView view = new PublicView(Genesis.world(CreditScenarios.everything(), 1, 2));
        EventWords words = new EventWords(new Place(Words.in(language), view, Names.NONE, text -> text));
        for (Event event : events()) {
            Telling told = words.tell(event).orElseThrow();
            String all = told.text() + (told.why() == null ? "" : told.why());
            for (Line figure : told.figures()) {
                all += figure;
            }
            assertFalse(KEY.matcher(all).find(), event + ": " + all);
            assertTrue(told.text().length() > 10, told.text());
        }
        assertEquals(
                0,
                words.tell(new MarketInterestPaid(0, Asset.USD, 0.1, 1, 1, 0)).stream()
                        .count());
        assertEquals(0, words.tell(new PromiseFunded(0, 1, 2)).stream().count());
    }
}
