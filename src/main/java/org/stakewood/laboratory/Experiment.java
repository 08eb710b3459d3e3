package org.stakewood.laboratory;

/** A question to the rules that seeded games answer. */
interface Experiment {

    /** Under which it is run, such as {@code squeeze}. */
    String id();

    /** What is asked, in one sentence. */
    String question();

    /** Seeds where nobody says how many. */
    int usualSeeds();

    /** Plays it. */
    Report run(Bench bench);
}
