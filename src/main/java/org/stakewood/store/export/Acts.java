package org.stakewood.store.export;

import static org.stakewood.store.export.Field.amount;
import static org.stakewood.store.export.Field.json;
import static org.stakewood.store.export.Field.number;
import static org.stakewood.store.export.Field.text;
import static org.stakewood.store.export.Field.time;
import static org.stakewood.store.export.Field.whole;

/** Everything that was asked of the game, refused or not: people's commands, bots' orders, acts on the world. */
final class Acts {

    private static final String NOT_IN_KIND = "empty where this kind of command has none";
    private static final String NOT_PERSON = "empty where no person acted";

    /**
     * Bots' orders are in the command that ends the day; the world tells only whose were refused, not which. People's
     * rows have the time since their row before.
     */
    private static final String FROM = """
            from (select j.seq, j.day, j.at, j.key, j.account, j.result, j.refusal, j.millis, j.command::jsonb as command,
                j.at - lag(j.at) over (partition by j.account order by j.seq) as since
              from journal j where j.game_id = :game) j
            cross join lateral (
              select 0 as n, j.command as c, j.account as account where j.command->>'type' <> 'passDay'
              union all
              select o.n::int, o.c, (o.c->>'account')::int
              from jsonb_array_elements(case when j.command->>'type' = 'passDay' then j.command->'orders' else '[]' end)
                with ordinality as o (c, n)) as a
            left join (select seq, account, count(*) as times, min(body->>'reason') as reason
              from event where game_id = :game and kind = 'orderRefused' group by seq, account) as refused
              on a.n > 0 and refused.seq = j.seq and refused.account = a.account
            left join (select seq, account, count(*) as orders
              from (select d.seq, (o.c->>'account')::int as account
                from journal d cross join lateral json_array_elements(d.command->'orders') as o (c)
                where d.game_id = :game and d.account is null and d.key like 'day:%') as each group by seq, account) as given
              on a.n > 0 and given.seq = j.seq and given.account = a.account
            left join holder h on h.account = a.account and j.seq between h.from_seq and h.until_seq
            left join (select day, min(at) as began from (
                select 1 as day, started_at as at from game where id = :game
                union all
                select day + 1, at from journal
                where game_id = :game and account is null and key = 'day:' || day and result = 'ACCEPTED') as starts
              group by day) as dawn on dawn.day = j.day
            where""" + Holders.STAYED + "order by j.seq, a.n";

    static final Source TABLE = new Source(
                    "actions",
                    "One command: what a person asked for, done or refused; what a bot ordered; what changed the world"
                            + " from outside.",
                    FROM)
            .with(
                    whole("seq", "row", "j.seq", "Row of the journal: the order in which everything happened."),
                    whole("order", "row", "a.n", "Place among the bots' orders of a day; 0 for everybody else."),
                    whole("day", "day", "j.day", "The day being played."),
                    time("at", "j.at", "When it was written down, to the batch of some milliseconds.")
                            .formula("a bot's order: the end of its day"),
                    whole("account", "id", "a.account", "The account that acts.")
                            .missing("empty for acts on the whole game"),
                    text("player", "h.pseudonym", "Pseudonym of the person whose account it is.")
                            .missing("empty where a bot plays on its own account, and for acts on the whole game"),
                    text(
                            "by",
                            "case when a.n > 0 then 'bot' when j.account is not null then 'person' when j.key like"
                                    + " 'seat:%' then 'program' else 'host' end",
                            "Who acted: person, bot, host, or the program that seats people."),
                    text("kind", "c->>'type'", "Kind of the command."),
                    text("asset", "coalesce(c->>'asset', c->>'assetIn', c->>'debtAsset')", "The asset it names.")
                            .missing(NOT_IN_KIND),
                    amount(
                                    "amount",
                                    "the asset's, else OAK or sOAK",
                                    micro("amount", "amountIn", "amountOut", "oak", "amount1", "selfBond", "most"),
                                    "How much: the amount, or the most that may be paid.")
                            .missing(NOT_IN_KIND),
                    amount("amount2", "asset 2", micro("amount2"), "How much of a pool's second asset.")
                            .missing(NOT_IN_KIND),
                    amount("shares", "shares", micro("shares"), "How many shares of a validator, pool or market.")
                            .missing(NOT_IN_KIND),
                    number(
                                    "price",
                                    "price or rate",
                                    real("limit", "price", "highest", "rate", "commission"),
                                    "Limit, price, rate or commission.")
                            .missing(NOT_IN_KIND),
                    id("pool", "pool"),
                    id("validator", "validator", "to"),
                    id("market", "market"),
                    id("desk", "desk"),
                    json(
                            "command",
                            "case when c->>'type' = 'passDay' then null else c::text end",
                            "The whole command as it is stored."),
                    text(
                                    "result",
                                    "case when a.n = 0 then lower(j.result) when refused.times is null then 'accepted'"
                                            + " when refused.times = given.orders then 'refused' end",
                                    "accepted; refused by the rules; turned_away while the clock stood still; defect.")
                            .missing("empty where only some of a bot's orders of the day were refused: the events tell"
                                    + " how many"),
                    text(
                                    "reason",
                                    "case when a.n = 0 then j.refusal->>'reason' when refused.times = given.orders then"
                                            + " refused.reason end",
                                    "Why it was refused.")
                            .missing("empty unless refused"),
                    json(
                                    "reason_figures",
                                    "(j.refusal->'figures')::text",
                                    "The numbers of the refusal, such as what was"
                                            + " available; assets and ratios in millionths.")
                            .missing("empty unless a person was refused"),
                    number("seconds_on_page", "s", "j.millis / 1000.0", "How long the page had shown the day.")
                            .formula("told by the page itself, from the screen or answer before to the form's sending")
                            .missing("empty without script, and where no person acted"),
                    number("seconds_into_day", "s", seconds("j.at - dawn.began"), "Time since the day began.")
                            .formula("at - end of the day before; pauses count")
                            .missing(NOT_PERSON + ", or before the start"),
                    number("seconds_since_last", "s", seconds("j.since"), "Time since the account's command before.")
                            .formula("at - at of the row before of the same account; pauses count")
                            .missing(NOT_PERSON + ", and at the first command"));

    private Acts() {}

    private static String micro(String... names) {
        return "coalesce(" + values(names) + ")::bigint";
    }

    private static String real(String... names) {
        return "coalesce(" + values(names) + ")::float8";
    }

    private static String values(String... names) {
        return "c->>'" + String.join("', c->>'", names) + "'";
    }

    private static Field id(String name, String... keys) {
        return whole(name, "id", "coalesce(" + values(keys) + ")::int", "Number of the " + name + " it names.")
                .missing(NOT_IN_KIND);
    }

    private static String seconds(String interval) {
        return "case when j.account is not null and a.n = 0 then extract(epoch from " + interval + ")::float8 end";
    }
}
