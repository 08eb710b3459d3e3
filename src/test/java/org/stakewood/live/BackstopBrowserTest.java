package org.stakewood.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stakewood.economy.Scenarios.ONE;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.AuctionKind;

/** Behind bad debts: auctions in which a player buys and bids, and a vault in which a player takes part. */
@QuarkusTest
class BackstopBrowserTest extends PlayStage {

    /** A part of a lot is bought once the price has fallen. */
    @Test
    void aPartOfAFallingLotIsBought() {
        Play play = begin(Stage.selling(AuctionKind.FALLING), 1);
        PlayerPage page = sit(0);
        fall(play, 5);
        play.days(3);
        page.ahead("lend", "auction-1", "300");
        page.pictures("lot-falling");
        page.send("auction-1");
        assertThat(page.find(".state.done")).containsText("300.00\u00a0OAK");
        assertThat(page.find("#sheets")).containsText("Auction room");
        page.pictures("lot-bought");
    }

    /** A bid for a whole lot is held until nobody bids more. */
    @Test
    void theHighestBidTakesTheLot() {
        Play play = begin(Stage.selling(AuctionKind.ENGLISH), 1);
        PlayerPage page = sit(0);
        fall(play, 5);
        page.ahead("lend", "auction-1", "1300");
        page.pictures("lot-bidding");
        page.send("auction-1");
        page.open("lend");
        assertThat(page.find("#sheets")).containsText("1\u202f300.00\u00a0USD");
        page.pictures("lot-bid");
        play.days(5);
        page.open("lend");
        assertThat(page.feed()).containsText("bought");
    }

    /** A vault's depositor loses dollars, gains more in OAK, leaves with notice and is paid. */
    @Test
    void aVaultAbsorbsAndPays() {
        Play play = begin(Stage.calm(), 1);
        PlayerPage page = sit(0);
        page.act("lend", "vaultin-USD", "1000");
        fall(play, 6);
        page.open("lend");
        assertThat(page.find("#sheets")).containsText("To claim");
        assertThat(page.feed()).containsText("A vault canceled a bad debt");
        page.pictures("vault-gained");
        page.unfold("lend", "vaultclaim-USD");
        page.send("vaultclaim-USD");
        assertThat(page.find(".state.done")).containsText("OAK");
        page.actPart("lend", "vaultout-USD", 100);
        assertThat(page.find("#sheets")).containsText("day");
        page.pictures("vault-notice");
        play.days(6);
        page.open("lend");
        assertThat(page.feed()).containsText("The vault paid you");
        page.pictures("vault-paid");
    }

    /** The price of OAK falls by a quarter, and the debtor's position with it. */
    private static void fall(Play play, int days) {
        play.act(new SwapExactIn(Stage.heavy(1), 0, Asset.OAK, 4_600 * ONE, 0, 99));
        play.days(days);
    }
}
