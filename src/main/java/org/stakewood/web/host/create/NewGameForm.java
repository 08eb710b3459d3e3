package org.stakewood.web.host.create;

import jakarta.ws.rs.BeanParam;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.stakewood.game.ClockState;
import org.stakewood.game.lesson.Lesson;
import org.stakewood.game.session.Terms;
import org.stakewood.web.format.Typed;
import org.stakewood.web.text.Words;

/** The form of a new game as it was typed. */
public class NewGameForm {

    private static final int LONGEST_BREATH = 600;
    private static final int SHORTEST_AWAY = 20;
    private static final int LONGEST_AWAY = 86_400;
    private static final int MOST_GUESTS = 1_000;
    private static final int LONGEST_LABEL = 80;

    @RestForm
    public String lesson;

    @RestForm
    public String title;

    @RestForm
    public String seats;

    @RestForm
    public String seconds;

    @RestForm
    public String seed;

    @RestForm
    public String breath;

    @RestForm
    public String guests;

    @RestForm
    public boolean keyed;

    @RestForm
    public String room;

    @RestForm
    public String consent;

    @RestForm
    public String away;

    @RestForm
    public boolean gate;

    @BeanParam
    public ArmsForm arms = new ArmsForm();

    /** The form for a scenario, ready to be sent: what is left empty is as the scenario says. */
    static NewGameForm of(Lesson lesson) {
        NewGameForm form = new NewGameForm();
        form.lesson = lesson.id();
        form.seats = String.valueOf(lesson.seats());
        return form;
    }

    /** The scenario's name if nothing was typed. */
    String title(Lesson of) {
        return Typed.blank(title) ? of.title() : title;
    }

    int seats() {
        Long number = Typed.whole(seats);
        return number == null || number < 0 || number > Integer.MAX_VALUE ? 0 : number.intValue();
    }

    /** Null if nothing was typed. */
    Long seed() {
        return Typed.whole(seed);
    }

    /** Null if nothing was typed. */
    Long millisPerDay() {
        Double typed = Typed.decimal(seconds);
        return typed == null ? null : Math.round(typed * 1_000);
    }

    /** Null if nothing was typed. */
    Integer breath() {
        Long typed = Typed.whole(breath);
        return typed == null ? null : typed.intValue();
    }

    /** One label a line. */
    List<String> guests() {
        return Typed.lines(guests);
    }

    /** On what terms people come in. */
    Terms terms() {
        return new Terms(
                keyed,
                Typed.blank(room) ? null : room.strip().toLowerCase(Locale.ROOT),
                Typed.blank(consent) ? null : consent.strip(),
                Typed.blank(away) ? Terms.AWAY_SECONDS : Typed.whole(away).intValue(),
                gate);
    }

    NewGameFaults faults(boolean known, Words words) {
        return new NewGameFaults(
                known ? null : words.say("host_fault_lesson"),
                null,
                null,
                secondsFit() ? null : words.say("host_fault_seconds"),
                Typed.blank(seed) || seed() != null ? null : words.say("host_fault_seed"),
                breathFits() ? null : words.say("host_fault_breath"),
                guestsFit() ? null : words.say("host_fault_guests"),
                null,
                null,
                awayFits() ? null : words.say("host_fault_away"));
    }

    private boolean secondsFit() {
        Long millis = millisPerDay();
        return Typed.blank(seconds)
                || millis != null && millis >= ClockState.SHORTEST_DAY && millis <= ClockState.LONGEST_DAY;
    }

    private boolean breathFits() {
        Long typed = Typed.whole(breath);
        return Typed.blank(breath) || typed != null && typed >= 0 && typed <= LONGEST_BREATH;
    }

    private boolean awayFits() {
        Long typed = Typed.whole(away);
        return Typed.blank(away) || typed != null && (typed == 0 || typed >= SHORTEST_AWAY && typed <= LONGEST_AWAY);
    }

    private boolean guestsFit() {
        return guests().size() <= MOST_GUESTS && guests().stream().allMatch(each -> each.length() <= LONGEST_LABEL);
    }
}
