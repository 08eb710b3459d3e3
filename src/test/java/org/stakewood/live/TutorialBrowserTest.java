package org.stakewood.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.stakewood.game.lesson.Lessons;

/** The tutorial beside a panel: it goes on by itself when its reader looks ahead or acts, and can be put away. */
@QuarkusTest
class TutorialBrowserTest extends PlayStage {

    private static final String BOX = "#tutorial";

    @Inject
    Lessons lessons;

    @Test
    void stepsGoOnWithWhatThePlayerDoes() {
        begin(lessons.rules("open-sandbox").orElseThrow().apply(7), 3);
        PlayerPage page = sit(0);
        page.open("stake");
        assertThat(page.find("#notices")).containsText("New: the panel “Stake” is open");
        page.pictures("tutorial-told");
        page.unfold("stake", "delegate");
        assertThat(page.find(BOX)).containsText("Step 1 of 3");
        page.pictures("tutorial-read");
        page.find(BOX + " button[name=step]").click();
        assertThat(page.find(BOX)).containsText("Step 2 of 3");
        page.find("#do-delegate-amount").fill("100");
        assertThat(page.find(BOX)).containsText("Step 3 of 3");
        page.pictures("tutorial-looked");
        page.find("#do-delegate-amount").fill("50");
        page.send("delegate");
        assertThat(page.find(BOX)).containsText("Slashing and programs");
        page.find(BOX + " button.quiet").click();
        assertThat(page.find(BOX)).containsText("You have done all steps here");
        assertThat(page.find("#notices")).not().containsText("New: the panel");
        page.go("/tutorial");
        page.pictures("tutorial-page");
        Locator again = page.find("[aria-labelledby=topic-client] button");
        again.click();
        assertThat(page.find(BOX)).containsText("Slashing and programs");
    }
}
