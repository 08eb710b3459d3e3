package org.stakewood.web.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.LoanProtected;
import org.stakewood.economy.event.OrderCancelled;
import org.stakewood.economy.event.OrderFilled;
import org.stakewood.economy.event.OrderPlaced;
import org.stakewood.economy.event.PositionProtected;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.order.Aid;
import org.stakewood.economy.order.LimitOrder;
import org.stakewood.economy.order.OrderKind;
import org.stakewood.economy.order.ProtectLoan;
import org.stakewood.economy.order.ProtectMarket;
import org.stakewood.economy.view.PublicView;
import org.stakewood.web.piece.Line;

/** Everything that happens to an order has its words in every language. */
class OrderWordsTest {

    private static final Pattern KEY = Pattern.compile("(event|label|order)_|%s|null");

    private static List<Event> events() {
        List<Event> all = new ArrayList<>(List.of(
                new OrderPlaced(0, new LimitOrder(0, Asset.OAK, 5, 2)),
                new OrderPlaced(0, new LimitOrder(0, Asset.USD, 5, 2)),
                new OrderFilled(0, 0, Asset.OAK, 5, Asset.USD, 10, 0),
                new OrderFilled(0, 0, Asset.OAK, 5, Asset.USD, 10, 3)));
        for (Aid aid : Aid.values()) {
            all.add(new OrderPlaced(0, new ProtectLoan(0, 0, 1.1, aid, 5)));
            all.add(new OrderPlaced(0, new ProtectMarket(0, 1.1, aid, Asset.USD, 5)));
            all.add(new LoanProtected(0, 0, 0, aid, 5, 0.9, Double.POSITIVE_INFINITY, 0));
            all.add(new PositionProtected(0, 0, aid, Asset.USD, 5, 0.9, 1.2, 7));
        }
        for (OrderKind kind : OrderKind.values()) {
            all.add(new OrderCancelled(0, kind));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void everyEventHasItsWords(String language) {
        PublicView view = new PublicView(Genesis.world(CreditScenarios.everything(), 1, 2));
        EventWords words = new EventWords(new Place(Words.in(language), view, Names.NONE, text -> text));
        for (Event event : events()) {
            Telling told = words.tell(event).orElseThrow();
            String all = told.text() + (told.why() == null ? "" : told.why());
            for (Line line : told.figures()) {
                all += line.label() + line.value();
            }
            assertFalse(KEY.matcher(all).find(), all);
            assertTrue(told.text().endsWith("."), told.text());
        }
    }
}
