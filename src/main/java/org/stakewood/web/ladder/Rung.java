package org.stakewood.web.ladder;

import java.util.Arrays;
import java.util.Optional;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Unlocks;

/**
 * A rung: a lesson of the library with the panels that have been met so far and one more. Slashing has no panel of its
 * own; it adds the choice of a program to that of staking.
 */
public enum Rung {
    STAKE("first-stake", new Unlocks(0, -1, -1, -1, -1, -1)),
    SLASHING("client-monoculture", new Unlocks(0, -1, -1, -1, -1, -1)),
    TRADE("market-maker-school", new Unlocks(0, 0, -1, -1, -1, -1)),
    POOL("market-maker-school", new Unlocks(0, 0, 5, -1, -1, -1)),
    BORROW("open-sandbox", new Unlocks(0, 0, 0, 5, -1, -1)),
    CASCADE("dominoes", new Unlocks(0, 0, 0, 0, 5, -1));

    private final String lesson;
    private final Unlocks panels;

    Rung(String lesson, Unlocks panels) {
        this.lesson = lesson;
        this.panels = panels;
    }

    /** Id of its scenario. */
    public String lesson() {
        return lesson;
    }

    /** When each panel opens. */
    public Unlocks panels() {
        return panels;
    }

    /** Its place, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** The rung above; empty at the top. */
    public Optional<Rung> next() {
        return at(number() + 1);
    }

    /** The rules of a lesson with this rung's panels. */
    public Scenario rules(Scenario of) {
        return of.withUnlock(panels);
    }

    /** The rung of a place from 1. */
    public static Optional<Rung> at(int number) {
        return Arrays.stream(values()).filter(each -> each.number() == number).findFirst();
    }

    /** The rung that a game was played on; empty for any other game. */
    public static Optional<Rung> of(String lesson, Unlocks panels) {
        return Arrays.stream(values())
                .filter(each -> each.lesson.equals(lesson) && each.panels.equals(panels))
                .findFirst();
    }
}
