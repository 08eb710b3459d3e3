package org.stakewood.store.export;

import java.util.List;

/** All tables of the research data, in the order of the files. */
final class Sources {

    static final List<Source> ALL = List.of(
            Tellings.GAME,
            Tellings.ASSIGNMENT,
            PlayerDays.TABLE,
            NetworkDays.TABLE,
            PlaceDays.COINS,
            FlowDays.TABLE,
            PlaceDays.POOLS,
            PlaceDays.MARKETS,
            PlaceDays.VALIDATORS,
            Acts.TABLE,
            Tellings.EVENTS,
            Tellings.ANSWERS,
            Tellings.QUIZ_ANSWERS,
            Tellings.TUTORIAL,
            Tellings.REFLECTIONS,
            Tellings.MESSAGES,
            Tellings.HOST_ACTS);

    private Sources() {}
}
