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
import org.stakewood.economy.event.AcornBoughtBack;
import org.stakewood.economy.event.AcornClaimed;
import org.stakewood.economy.event.AcornEmitted;
import org.stakewood.economy.event.AuctionBid;
import org.stakewood.economy.event.AuctionBought;
import org.stakewood.economy.event.AuctionClosed;
import org.stakewood.economy.event.AuctionOpened;
import org.stakewood.economy.event.AuctionRestarted;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.event.CascadeUnfinished;
import org.stakewood.economy.event.DeficitCovered;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.VaultAbsorbed;
import org.stakewood.economy.event.VaultDeposited;
import org.stakewood.economy.event.VaultNoticed;
import org.stakewood.economy.event.VaultPaid;
import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tank;
import org.stakewood.economy.view.PublicView;
import org.stakewood.web.piece.Line;

/** Everything that happens to vaults and auctions has its words in every language. */
class LiquidationWordsTest {

    private static final Pattern KEY = Pattern.compile("(event|label|lot)_|%s|null");

    private static List<Event> events() {
        List<Event> all = new ArrayList<>(List.of(
                new VaultAbsorbed(Asset.USD, 5, LotKind.OAK, 6),
                new VaultDeposited(0, Asset.USD, 5),
                new VaultNoticed(0, Asset.USD, 5, 9),
                new VaultNoticed(0, Asset.USD, 0, 9),
                new VaultPaid(0, Asset.USD, 5),
                new AcornEmitted(5, 0),
                new AcornEmitted(5, 6),
                new AcornClaimed(0, 5),
                new AcornBoughtBack(5, 6),
                new VaultPaid(0, LotKind.USD_DEPOSIT, 5),
                new AuctionBid(0, 1, Asset.USD, 5),
                new AuctionClosed(1, 0, Asset.USD, 0),
                new AuctionClosed(1, 0, Asset.USD, 5),
                new CascadeEnded(3, 1, 2, 1, 5, 1, 1.1, 2, 1.9, 0, 5, 5),
                new CascadeEnded(3, 2, 2, 1, 5, 1, 1.1, 2, 1.9, 3, 5, 9),
                new CascadeUnfinished(3, 50)));
        for (LotKind kind : LotKind.values()) {
            all.add(new AuctionOpened(1, 0, Asset.SOAK, 5, kind, 6, 1));
            all.add(new AuctionBought(0, 1, kind, 5, Asset.SOAK, 4, 0.9));
            all.add(new AuctionRestarted(1, kind, 5, 1));
        }
        for (Tank tank : Tank.values()) {
            all.add(new DeficitCovered(0, tank, Asset.USD, 5));
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
