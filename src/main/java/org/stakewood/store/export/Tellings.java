package org.stakewood.store.export;

import static org.stakewood.store.export.Field.flag;
import static org.stakewood.store.export.Field.json;
import static org.stakewood.store.export.Field.number;
import static org.stakewood.store.export.Field.text;
import static org.stakewood.store.export.Field.time;
import static org.stakewood.store.export.Field.whole;
import static org.stakewood.store.export.Field.words;

import org.stakewood.game.data.DataTable;

/** What happened, what was said, what the host did, who was where, and the game itself. */
final class Tellings {

    static final Source EVENTS = new Source(
                    "events",
                    "One thing that happened, told by the rules; the network's daily figures are in network_days.",
                    "from event e" + Holders.onDay("e.account", "e.day")
                            + "where e.game_id = :game and e.kind <> 'dayPassed' and" + Holders.STAYED
                            + "order by e.seq, e.n")
            .with(
                    whole("seq", "row", "e.seq", "Row of the journal that caused it: see actions."),
                    whole("n", "row", "e.n", "Place among what that row caused."),
                    whole("day", "day", "e.day", "The day being played."),
                    text("kind", "e.kind", "What happened."),
                    whole("account", "id", "e.account", "The account concerned.")
                            .missing("empty where it concerns everybody or a validator"),
                    text("player", "h.pseudonym", "Pseudonym of the person whose account it is.")
                            .missing("empty where a bot plays on its own account or nobody is concerned"),
                    whole("validator", "id", "e.validator", "The validator concerned.")
                            .missing("empty where none is"),
                    json(
                                    "details",
                                    "case when e.kind <> 'newsPublished' then e.body::text end",
                                    "Everything about it as it is stored; amounts in millionths.")
                            .missing("empty for news, which are in text"),
                    words("text", "case when e.kind = 'newsPublished' then e.body->>'text' end", "The news.")
                            .missing("empty for all but news"));

    static final Source ASSIGNMENT = new Source(
                    "assignment", "One seat: who was put into which network, and what became of it.", """
                    from seat join person on person.id = seat.person_id join game on game.id = seat.game_id
                    left join told on told.seat = seat.id
                    where seat.game_id = :game and person.withdrawn_at is null order by seat.id""")
            .with(
                    text("player", "person.pseudonym", "Pseudonym, the same in all tables of a session."),
                    whole("arm", "arm", "game.arm", "Treatment: number of the network in its session, from 0."),
                    text("arm_label", "nullif(game.label, '')", "What the host calls the treatment.")
                            .missing("empty without a label")
                            .since(2),
                    text("scenario", "game.scenario->>'id'", "The rules of this treatment."),
                    whole(
                                    "block",
                                    "block",
                                    "seat.block",
                                    "Block of the drawing of networks, from 0: each network comes"
                                            + " once in a block.")
                            .missing("empty in a session of one network, and for test seats")
                            .since(2),
                    whole("draw_place", "place", "seat.place", "Place in the order of drawing, from 0.")
                            .formula(
                                    "who leaves and comes again has their first place again; a place whose network took"
                                            + " nobody any more is left out")
                            .missing("empty in a session of one network, and for test seats")
                            .since(2),
                    time(
                                    "assigned_at",
                                    "seat.assigned_at",
                                    "When the network was drawn, or given again to who left and" + " came again.")
                            .missing("empty in a session of one network, and for test seats")
                            .since(2),
                    flag("test", "seat.test::int", "A test seat of the host's, for a trial: leave it out.")
                            .since(2),
                    whole("account", "id", "seat.account", "The account played.")
                            .missing("empty if none was found"),
                    time("joined_at", "seat.joined_at", "When the seat was taken."),
                    whole("first_day", "day", "coalesce(first_day, 1)", "First day the person could play."),
                    text(
                            "state",
                            "lower(seat.state)",
                            "What became of it: open; handed (to a bot by the host); away (a bot plays until the person comes back);"
                                    + " left; removed; banned."));

    static final Source MESSAGES = new Source("messages", "What the host said to one or all.", """
                    from message m left join seat on seat.id = m.seat_id left join person on person.id = seat.person_id
                    where m.session_id = :session and (seat.id is null or seat.game_id = :game and person.withdrawn_at is null)
                    order by m.id""")
            .with(
                    time("at", "m.at", "When it was said."),
                    text("to", "coalesce(person.pseudonym, 'everybody')", "Pseudonym of who was told, or everybody."),
                    words("text", "m.text", "What was said."));

    static final Source ANSWERS = new Source(
                    "answers",
                    "One person's answer to a question for a prediction: a range they are 80 % sure of.",
                    """
                    from answer a join question q on q.id = a.question_id and not q.dropped join seat on seat.id = a.seat_id
                    join person on person.id = seat.person_id and person.withdrawn_at is null
                    where seat.game_id = :game order by q.id, seat.id""")
            .with(
                    whole("question", "id", "q.id", "Number of the question."),
                    text("subject", "q.subject", "What was to be predicted."),
                    whole("asked_on", "day", "q.asked", "Days that had passed when it was asked."),
                    whole("target_day", "day", "q.target", "The day predicted."),
                    text("player", "person.pseudonym", "Pseudonym of who answered."),
                    number("low", "the subject's", "a.low", "Lower end of the range."),
                    number("high", "the subject's", "a.high", "Upper end of the range."),
                    number("seconds", "s", "a.millis / 1000.0", "How long the answer took."),
                    time("at", "a.at", "When it was given, or changed for the last time."));

    static final Source QUIZ_ANSWERS = new Source(
                    "quiz_answers", "One choice that one person sent to a question of the scenario.", """
                    from quiz_answer a join seat on seat.id = a.seat_id
                    join person on person.id = seat.person_id and person.withdrawn_at is null
                    where seat.game_id = :game order by seat.id, a.question, a.attempt""")
            .with(
                    text("player", "person.pseudonym", "Pseudonym of who answered."),
                    whole("question", "place", "a.question", "Its place in the scenario file, from 0."),
                    whole("attempt", "attempt", "a.attempt", "Which try at this question, from 1."),
                    whole("choice", "place", "a.choice", "Place of what was chosen in the scenario file, from 0."),
                    flag("correct", "a.correct", "Whether it was the right one."),
                    time("at", "a.at", "When it was sent."),
                    flag(
                            "admitted",
                            "seat.admitted_at is not null and not seat.lifted",
                            "Whether the person has answered all questions rightly by now."));

    static final Source TUTORIAL = new Source(
                    "tutorial",
                    "One step of the tutorials that one person has behind them. Who has no row has done none.",
                    """
                    from tutorial t join seat on seat.id = t.seat_id
                    join person on person.id = seat.person_id and person.withdrawn_at is null
                    where seat.game_id = :game order by seat.id, t.at, t.step""")
            .with(
                    text("player", "person.pseudonym", "Pseudonym of whose step it is.")
                            .since(2),
                    text("step", "t.step", "Id of the step; of a topic that was put aside, the topic's.")
                            .since(2),
                    text(
                                    "how",
                                    "lower(t.how)",
                                    "read (the reader went on); looked (a preview was asked for); did (seen in the journal);"
                                            + " aside (the whole topic was put aside).")
                            .since(2),
                    time("at", "t.at", "When; the first time counts.").since(2));

    static final Source REFLECTIONS = new Source("reflections", "What one person wrote after the game.", """
                    from reflection r join seat on seat.id = r.seat_id
                    join person on person.id = seat.person_id and person.withdrawn_at is null
                    where seat.game_id = :game order by seat.id""")
            .with(
                    time("at", "r.at", "When it was written."),
                    text("player", "person.pseudonym", "Pseudonym of who wrote it."),
                    words("text", "r.text", "What was written."));

    static final Source HOST_ACTS = new Source(
                    "host_acts", "One act of the host, or of the program on the host's behalf.", """
                    from audit a left join seat on seat.id = a.seat_id
                    left join person on person.id = seat.person_id and person.withdrawn_at is null
                    where a.session_id = :session and (a.game_id is null or a.game_id = :game) order by a.id""")
            .with(
                    time("at", "a.at", "When it was done."),
                    whole("day", "day", "a.day", "Days that had passed.").missing("empty for acts outside of a game"),
                    text(
                            "by",
                            "case when a.host_id is null then 'program' else 'host' end",
                            "Who did it: host or program."),
                    text("act", "a.act", "What was done."),
                    text("player", "person.pseudonym", "Pseudonym of whom it concerned.")
                            .missing("empty where it concerned nobody in particular"),
                    words("details", "a.detail", "Its figures.").missing("empty where there are none"));

    static final Source GAME = new Source(
                    "game",
                    "The game itself: one row.",
                    "from game g join session s on s.id = g.session_id where g.id = :game")
            .with(
                    text("scenario", "g.scenario->>'id'", "Which rules; the file scenario.json has them all."),
                    whole("rules", "version", "g.rules", "Version of the program's rules."),
                    whole("tables", "version", Integer.toString(DataTable.VERSION), "Version of these tables."),
                    whole("arm", "arm", "g.arm", "Treatment: number of the network in its session, from 0."),
                    text("arm_label", "nullif(g.label, '')", "What the host calls the treatment.")
                            .missing("empty without a label")
                            .since(2),
                    text(
                                    "changed_rules",
                                    "nullif(g.changed, '')",
                                    "Rules that differ from the scenario's file from the"
                                            + " beginning, one a line: path=value.")
                            .missing("empty where none does")
                            .since(2),
                    whole(
                                    "arms",
                                    "networks",
                                    "(select count(*) from game o where o.session_id = s.id and o.practice_of is null)",
                                    "How many" + " networks the session has.")
                            .since(2),
                    text("draw_seed", "s.draw::text", "Seed of the drawing of networks.")
                            .formula(
                                    "Order of block b of k networks: begin with 0 to k-1; for i from k-1 down to 1 swap i"
                                            + " with j = the i-th four bytes (unsigned, big-endian, from 0) of SHA-256 of seed and"
                                            + " b as 8 bytes each, big-endian, modulo i + 1. draw_place p is in block p / k, at"
                                            + " p modulo k")
                            .since(2),
                    text("seed_sha256", "encode(g.seed_hash, 'hex')", "Hash of the seed, published before the start.")
                            .formula("SHA-256 of the seed as 8 bytes, big-endian, followed by the nonce"),
                    text("seed", "case when g.status = 'OVER' then g.seed::text end", "The seed of all chance.")
                            .missing("empty until the game is over"),
                    text(
                                    "nonce",
                                    "case when g.status = 'OVER' then encode(g.nonce, 'hex') end",
                                    "What the seed was" + " hashed with.")
                            .missing("empty until the game is over"),
                    flag(
                            "practice",
                            "g.practice_of is not null",
                            "Whether it was a practice round, which counts for nothing: no row of a game that counts is of one."),
                    whole(
                                    "set_back_to",
                                    "day",
                                    "g.set_back_to",
                                    "The day to whose morning the game was set back; what was left is another game.")
                            .missing("empty if it never was")
                            .since(2),
                    whole(
                                    "dropped_from",
                                    "day",
                                    "g.dropped_from",
                                    "In a game that was left when it was set back: the first day that counts for nothing.")
                            .missing("empty for a game that was not left")
                            .since(2),
                    whole("seats", "seats", "g.seats", "Players' seats."),
                    text("status", "lower(g.status)", "lobby, running, paused, over, or broken."),
                    whole("day", "day", "g.day", "Days that have passed."),
                    whole("days", "day", "g.days", "Days planned."),
                    whole("millis_per_day", "ms", "g.millis_per_day", "Length of a day, as it was last."),
                    time("created_at", "g.created_at", "When it was made."),
                    time("started_at", "g.started_at", "When it began.").missing("empty before the start"),
                    time("ended_at", "g.ended_at", "When it ended.").missing("empty before the end"),
                    time("exported_at", "now()", "The moment that all tables of this export show."));

    private Tellings() {}
}
