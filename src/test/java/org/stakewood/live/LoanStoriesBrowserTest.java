package org.stakewood.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.staking.Delegation;

/** What a player does with a loan against stake, as a phone shows it. */
@QuarkusTest
class LoanStoriesBrowserTest extends PlayStage {

    /** Stake, pledge, draw, sell for OAK, three times: each turn has more stake, more debt and less health. */
    @Test
    void theLoopOfThree() {
        Play play = begin(Stage.calm(), 1);
        PlayerPage page = sit(0);
        page.act("stake", "delegate", "2000");
        double before = Double.POSITIVE_INFINITY;
        for (int turn = 1; turn <= 3; turn++) {
            page.actPart("borrow", "pledge-0", 100);
            Locator preview = page.ahead("borrow", "draw-0", "490");
            assertThat(preview).containsText("Health after it");
            if (turn == 3) {
                page.pictures("loop-draw");
            }
            page.send("draw-0");
            double health = health(page);
            assertTrue(health < before, "turn " + turn + ": health " + health + " after " + before);
            before = health;
            page.actPart("trade", "swap-1-SOAK", 100);
            page.actPart("stake", "delegate", 100);
            play.days(1);
        }
        page.open("borrow");
        assertThat(page.find("#sheets")).containsText("What is in an sOAK");
        page.pictures("loop-end");
    }

    /** A large staker leaves, the guard calls the weakest loan, the player reads of it and repays in time. */
    @Test
    void aCallIsHeardAndAnswered() {
        Play play = begin(Stage.calm(), 1);
        PlayerPage page = sit(0);
        page.actPart("borrow", "pledge-0", 25);
        page.act("borrow", "draw-0", "400");
        play.days(1);
        Delegation leaving = play.view(Stage.heavy(1)).account().delegations().get(0);
        play.act(new Undelegate(Stage.heavy(1), leaving.validator(), leaving.shares()));
        play.days(1);
        page.open("borrow");
        assertThat(page.find("#notices")).containsText("Your loan");
        assertTrue(page.title().startsWith("⚠"), page.title());
        assertThat(page.find("#healths")).containsText("Loan called: repay by day 12");
        page.pictures("call");
        page.act("trade", "swap-1-OAK", "1");
        page.open("borrow");
        page.find("#notices .button").first().click();
        assertThat(page.find("#do-repayloan-0 [data-submit]")).isVisible();
        page.actPart("borrow", "repayloan-0", 100);
        assertThat(page.find("#notices")).not().containsText("called");
        assertFalse(page.title().startsWith("⚠"), page.title());
        assertThat(page.feed()).containsText("Called");
        page.pictures("call-repaid");
    }
}
