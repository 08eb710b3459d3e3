package org.stakewood.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.money.Asset;

/** A falling price: who owes is warned, then loses collateral and reads why; somebody else gains by it. */
@QuarkusTest
class DangerBrowserTest extends PlayStage {

    /** The price of OAK sinks for days: tight, close to the edge, unhealthy, taken. */
    @Test
    void aLiquidationIsSeenComing() {
        Play play = begin(Stage.calm(), 1);
        PlayerPage page = sit(0);
        page.act("lend", "supply-0-OAK", "2000");
        page.act("lend", "borrow-0-USD", "2300");
        assertThat(page.find("#healths .badge.caution")).hasCount(1);
        play.act(new SwapExactIn(Stage.heavy(1), 0, Asset.OAK, 4_600 * ONE, 0, 9));
        play.days(1);
        page.open("lend");
        assertThat(page.find("#healths .badge.danger, #healths .badge.caution")).hasCount(1);
        page.pictures("danger-tight");
        play.days(2);
        page.open("lend");
        assertThat(page.find("#healths .badge.danger")).hasCount(1);
        assertTrue(page.title().startsWith("⚠"), page.title());
        page.pictures("danger-flagged");
        play.days(2);
        page.open("lend");
        assertThat(page.feed()).containsText("taken");
        page.pictures("danger-taken");
    }

    /** A person liquidates somebody's position on the day of its flag, before a bot does. */
    @Test
    void aPersonIsFasterThanTheBots() {
        Play play = begin(Stage.with(Stage.group(AccountKind.LIQUIDATOR, 2, 0, 2_000 * ONE, 8_000 * ONE)), 1);
        PlayerPage page = sit(0);
        play.act(new SwapExactIn(Stage.heavy(1), 0, Asset.OAK, 4_600 * ONE, 0, 9));
        play.days(3);
        page.open("lend");
        page.pictures("offer");
        page.actPart("lend", "liquidate-0-" + Stage.debtor(1), 100);
        page.pictures("offer-done");
    }
}
