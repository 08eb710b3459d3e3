package org.stakewood.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stakewood.economy.Scenarios.ONE;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.scenario.Allocation;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.FarmRules;
import org.stakewood.economy.scenario.Scenario;

/** While the farm pays, borrowing pays; when it ends, it costs, and what was earned is claimed. */
@QuarkusTest
class FarmBrowserTest extends PlayStage {

    @Test
    void aNegativeRateTurnsPositive() {
        Play play = begin(paying(2, 5), 1);
        PlayerPage page = sit(0);
        play.days(1);
        page.act("lend", "supply-0-OAK", "1500");
        page.open("lend");
        assertThat(page.find("#sheets")).containsText("you are paid");
        page.pictures("farm-paying");
        page.act("lend", "borrow-0-USD", "1000");
        play.days(2);
        page.open("farm");
        assertThat(page.find("#sheets")).containsText("paid to you");
        page.pictures("farm-panel");
        play.days(3);
        page.open("farm");
        assertThat(page.find("#sheets")).containsText("nothing");
        assertThat(page.find("#sheets")).not().containsText("paid to you");
        page.unfold("farm", "claimfarm");
        page.send("claimfarm");
        assertThat(page.find(".state.done")).containsText(Pattern.compile("\\d.*ACORN"));
        page.pictures("farm-over");
    }

    private static Scenario paying(int from, int until) {
        CreditRules it = Stage.credit();
        FarmRules farm = new FarmRules(
                from,
                until,
                500 * ONE,
                0,
                30,
                30,
                0,
                List.of(),
                Allocation.BY_BORROW_VALUE,
                it.farm().buybackShare());
        return Stage.calm(
                edit -> edit.credit(new CreditRules(it.oracle(), it.desks(), it.markets(), it.liquidation(), farm)));
    }
}
