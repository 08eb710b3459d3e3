package org.stakewood.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Shock;

/** What lasts, who borrows and who steals, as a scenario's text says it. */
class PlannedTextsTest {

    private static final String ABOUT =
            TestScenarios.text("tiny").split("\nrules:")[0].replaceFirst("id: tiny", "id: mine");

    @Test
    void everyFieldIsReadAsItIsWritten() {
        assertEquals(
                List.of(
                        new Planned(5, new Shock.Storm(2.5, 4)),
                        new Planned(6, new Shock.Congestion(1_500_000, 3)),
                        new Planned(7, new Shock.LoanDemand(AccountKind.STAKER, -0.5)),
                        new Planned(8, new Shock.Theft(-1, 0, 0.25))),
                new ScenarioReader()
                        .read(planned(
                                "5, shock: {type: STORM, factor: 2.5, days: 4}",
                                "6, shock: {type: CONGESTION, fee: 1.5, days: 3}",
                                "7, shock: {type: LOAN_DEMAND, kind: STAKER, share: -0.5}",
                                "8, shock: {type: THEFT, market: 0, share: 0.25}"))
                        .rules()
                        .plan());
    }

    @Test
    void whatCannotBeIsAFaultOfTheText() {
        CheckedTexts texts = new CheckedTexts(new ScenarioLibrary(Optional.empty()));
        assertTrue(texts.faults(planned("5, shock: {type: STORM, factor: 2, days: 4}"))
                .isEmpty());
        for (String each : List.of(
                "5, shock: {type: STORM, factor: 2}",
                "5, shock: {type: STORM, factor: 99, days: 4}",
                "5, shock: {type: CONGESTION, fee: 0, days: 4}",
                "5, shock: {type: LOAN_DEMAND, kind: PLAYER, share: 0.5}",
                "5, shock: {type: THEFT, share: 0.5}",
                "5, shock: {type: THEFT, market: 0, desk: 0, share: 0.5}",
                "5, shock: {type: THEFT, desk: 0, share: 0.5}",
                "5, shock: {type: THEFT, market: 3, share: 0.5}")) {
            assertFalse(texts.faults(planned(each)).isEmpty(), each);
        }
    }

    private static String planned(String... lines) {
        return ABOUT + "\nbasedOn: open-sandbox\nrules:\n  plan:\n    - {day: " + String.join("}\n    - {day: ", lines)
                + "}\n";
    }
}
