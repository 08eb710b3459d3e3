package org.stakewood.bench.load;

/** What is timed, with the figures that are aimed at for 60, 120, 300 and 500 players; null where there is none. */
enum Measure {
    JOIN_WAVE("T1", "join wave, any request", Aim.of("p95", 150, 200, 300, 500), Aim.of("max", 500, 800, 1_000, 2_000)),
    JOIN("T1", "join wave, the request that takes the seat", null, null),
    BEGIN("", "page again when the game begins, all at once", null, null),
    PAGE("T3", "play page on another tab", Aim.of("p95", 30, 40, 80, 120), null),
    PREVIEW("", "preview of an action", null, null),
    ACT(
            "T4",
            "action durably accepted (POST until 303)",
            Aim.of("p95", 40, 50, 100, 150),
            Aim.of("p99", 80, 100, 200, 300)),
    ACT_PAGE("", "the page after an action alone", null, null),
    ACT_AND_PAGE("", "action and the page after it (POST + page)", null, null),
    DUE(
            "T7",
            "day due → on the client (the day itself within)",
            Aim.of("p95", 80, 100, 250, 400),
            Aim.of("p99", 150, 200, 500, 800)),
    TOLD("", "news of a day written → on the client", null, null),
    RECONNECT("T9", "all reconnect after 10 s of silence", Aim.of("p95", 300, 500, 1_000, 2_000), null),
    PAUSE("T11", "pause asked for → on the client", Aim.of("p99", 500, 500, 1_000, 1_500), null),
    BARE("", "bare page (landing), at the class's rate of requests", null, null),
    BARE_CLOSED("", "bare page, each player again and again", null, null);

    final String id;
    final String words;
    final Aim first;
    final Aim second;

    Measure(String id, String words, Aim first, Aim second) {
        this.id = id;
        this.words = words;
        this.first = first;
        this.second = second;
    }

    /** What is aimed at with a class of this size. */
    String aim(int players) {
        String text = first == null ? "" : first.words(players);
        return second == null ? text : text + ", " + second.words(players);
    }
}
