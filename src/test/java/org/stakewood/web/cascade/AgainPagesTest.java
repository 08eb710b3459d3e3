package org.stakewood.web.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.World;
import org.stakewood.economy.command.ChangeParameter;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.scenario.Rule;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.synthetic.LoanWorlds;
import org.stakewood.economy.view.PublicView;
import org.stakewood.game.CascadeSpan;
import org.stakewood.game.Course;
import org.stakewood.game.Happening;
import org.stakewood.game.Rerun;
import org.stakewood.game.session.RuleChange;
import org.stakewood.web.play.Row;
import org.stakewood.web.text.Names;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.Words;

/** Two courses of the same days side by side, in every language. */
class AgainPagesTest {

    private static final Pattern KEY = Pattern.compile("(again|cascade|label|rule)_|%s|null|NaN");

    private final World world = LoanWorlds.slashed(LoanWorlds.world(LoanWorlds.fragile()), 0, 0.5);

    private static Course course(World start, int days) {
        World world = start;
        Vector<DayFigures> figures = Vector.empty();
        Vector<Happening> falls = Vector.empty();
        for (int day = 1; day <= days; day++) {
            Outcome.Accepted passed = (Outcome.Accepted) new PassDay(day, Vector.empty()).apply(world);
            world = passed.world();
            for (Event each : passed.events()) {
                falls = falls.append(new Happening(day, falls.size(), day, each));
                figures = each instanceof DayPassed end ? figures.append(end.figures()) : figures;
            }
        }
        return new Course(figures, falls, 2, 3, StateHash.of(world));
    }

    private AgainPart shown(String language) {
        Changes.Change change =
                Changes.find(world.scenario(), "RESOLUTION", "REDISTRIBUTE").orElseThrow();
        RuleChange asked = new RuleChange(change.path(), change.value());
        World changed = ((Outcome.Accepted) new ChangeParameter(change.path(), change.value()).apply(world)).world();
        Course was = course(world, 3);
        CascadeSpan span =
                new CascadeSpan(was.falls().filter(each -> each.event() instanceof CascadeEnded), Long.MAX_VALUE);
        Place place = new Place(Words.in(language), new PublicView(world), new Names(Map.of(), -1), id -> id);
        return new AgainPages(null, place, "/play/5/cascade")
                .shown(span, change, new Rerun(asked, "BUYCOVER", was, course(changed, 3)));
    }

    @Test
    void bothCoursesStandSideBySide() {
        AgainPart part = shown("en");
        assertEquals("/play/5/cascade/again", part.action());
        assertTrue(part.title().contains("others get the stake. Debts that fall: 1 instead of 8."), part.title());
        Row fell = part.sheet().rows().get(0);
        assertEquals(List.of("8", "1"), fell.cells());
        assertTrue(fell.mine(), "what differs is marked");
        assertEquals(2, part.charts().size());
        assertTrue(part.charts().get(0).svg().contains("dashed"));
        assertTrue(part.meaning().contains("stake buys sOAK"), part.meaning());
    }

    /** Offered is what the scenario allows and does not have already. */
    @Test
    void theListIsOfRulesThatMakeSense() {
        Scenario scenario = world.scenario();
        List<Changes.Change> all = Changes.of(scenario);
        assertTrue(all.stream().anyMatch(each -> each.rule() == Rule.CASCADE_MARK));
        assertTrue(all.stream().anyMatch(each -> each.rule() == Rule.LADDER_ORDER));
        assertTrue(all.stream().noneMatch(each -> each.value().equals("BUYCOVER")));
        assertTrue(all.stream().noneMatch(each -> each.rule() == Rule.BONUS), "there is no market");
        assertTrue(Changes.find(scenario, "GRACE_DAYS", "400").isEmpty());
        assertTrue(Changes.find(scenario, null, null).isEmpty());
        for (Changes.Change each : all) {
            assertTrue(new ChangeParameter(each.path(), each.value()).apply(world) instanceof Outcome.Accepted);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void everyWordIsThere(String language) {
        AgainPart part = shown(language);
        String all = part.title() + part.meaning() + part.note() + part.rules() + part.sheet() + part.charts();
        assertFalse(KEY.matcher(all.replace("link=null", "")).find(), all);
    }
}
