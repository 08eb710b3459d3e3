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
import org.stakewood.economy.event.DrawsHalted;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.LoanCalled;
import org.stakewood.economy.event.LoanCured;
import org.stakewood.economy.event.LoanDrawn;
import org.stakewood.economy.event.LoanFlagged;
import org.stakewood.economy.event.LoanForeclosed;
import org.stakewood.economy.event.LoanRepaid;
import org.stakewood.economy.event.LoanWarned;
import org.stakewood.economy.event.RecourseClaimed;
import org.stakewood.economy.event.RecoursePaid;
import org.stakewood.economy.event.StakePledged;
import org.stakewood.economy.event.StakeReleased;
import org.stakewood.economy.event.SurchargeSet;
import org.stakewood.economy.liquidation.FallCause;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.economy.synthetic.CallReason;
import org.stakewood.economy.synthetic.GuardReason;
import org.stakewood.economy.synthetic.LoanKind;
import org.stakewood.economy.view.PublicView;
import org.stakewood.web.piece.Line;

/** Everything that happens to a loan has its words in every language. */
class LoanWordsTest {

    private static final Pattern KEY = Pattern.compile("(event|label)_|%s|null");

    private static List<Event> events() {
        List<Event> all = new ArrayList<>(List.of(
                new StakePledged(0, 0, -1, 0, 5, 5, true),
                new StakePledged(0, 0, -1, 0, 5, 5, false),
                new StakeReleased(0, 0, -1, 0, 5, 5),
                new LoanDrawn(0, 0, 0, LoanKind.TERM, 5, 1, 6),
                new LoanRepaid(0, 0, 0, 5, 1, 0, 3),
                new LoanRepaid(0, 0, 0, 5, 1, 0, 0),
                new LoanWarned(0, 0, 0, 1.1, 1.2),
                new LoanFlagged(0, 0, 0, 5, 5, 0, Double.POSITIVE_INFINITY, 1, 7),
                new LoanCured(0, 0, 0, 1.3),
                new RecourseClaimed(0, 0, 5, 6),
                new RecoursePaid(0, 5, 0),
                new SurchargeSet(0, 0.1, 0.3, 0.9),
                new SurchargeSet(0, 0, 0.5, 1)));
        for (CallReason reason : CallReason.values()) {
            all.add(new LoanCalled(0, 0, 0, reason, 5, 1.2, 9));
        }
        for (GuardReason reason : GuardReason.values()) {
            all.add(new DrawsHalted(0, true, reason, 0.3, 0.8));
            all.add(new DrawsHalted(0, false, reason, 0.5, 1.1));
        }
        for (Resolution mode : Resolution.values()) {
            all.add(new LoanForeclosed(
                    0, 0, 0, mode, FallCause.PRICE, 0.8, 1, 5, 9, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1, 1.1));
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
