package org.stakewood.game;

/** Answers read from the journal. */
final class Answers {

    private Answers() {}

    /** The answer that a row of the journal was. */
    static Answer of(GameStore store, long game, Entry entry) {
        return switch (entry.result()) {
            case ACCEPTED ->
                new Answer.Accepted(
                        entry.seq(),
                        entry.day(),
                        store.happenings(game, entry.seq()).map(Happening::event));
            case REFUSED -> new Answer.Refused(entry.seq(), entry.day(), entry.refusal());
            case TURNED_AWAY -> new Answer.TurnedAway(entry.seq(), entry.day());
            case DEFECT -> new Answer.Defect(entry.seq());
        };
    }
}
