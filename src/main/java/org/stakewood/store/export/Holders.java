package org.stakewood.store.export;

/**
 * Who had which account when: {@code holder (account, pseudonym, withdrawn, from_day, until_day, from_seq, until_seq)}. The
 * journal tells the days by the rows in which the world heard of the seat; a seat that was given up ends with the last.
 * The people of a game that was left when it was set back sit in the one that goes on: its own journal tells their accounts.
 */
final class Holders {

    static final String WITH = """
            with handed as (
              select split_part(key, ':', 2)::bigint as seat, day, seq, command->>'person' as person,
                (command->>'account')::int as account
              from journal
              where game_id = :game and account is null and key like 'seat:%:hand:%' and result = 'ACCEPTED'
              union all
              select split_part(j.key, ':', 2)::bigint, j.day, j.seq, 'true', e.account
              from journal j join event e on e.game_id = j.game_id and e.seq = j.seq and e.kind = 'seatEndowed'
              where j.game_id = :game and j.account is null and j.key like 'seat:%:endow'),
            told as (
              select seat, max(account) as account, min(day) as first_day, min(seq) as first_seq,
                max(day) filter (where person = 'false') as last_day,
                max(seq) filter (where person = 'false') as last_seq
              from handed group by 1),
            seated as (
              select seat.id, case when seat.game_id = :game then seat.account else told.account end as account, seat.state, person.pseudonym, person.withdrawn_at is not null as withdrawn,
                coalesce(first_day, 1) as from_day, coalesce(first_seq, 0) as from_seq,
                case when seat.state in ('OPEN', 'HANDED', 'AWAY') then null else last_day end as left_day,
                case when seat.state in ('OPEN', 'HANDED', 'AWAY') then null else last_seq end as left_seq
              from seat join person on person.id = seat.person_id left join told on told.seat = seat.id
              where seat.game_id = :game and seat.account is not null
                or told.account is not null and seat.game_id =
                  (select practice_of from game where id = :game and dropped_from is not null)),
            holder as (
              select account, pseudonym, withdrawn, from_day, from_seq,
                least(left_day, lead(from_day) over after - 1, 2147483647) as until_day,
                least(left_seq, lead(from_seq) over after - 1, 9223372036854775807) as until_seq
              from seated window after as (partition by account order by from_seq, id))""";

    /** Leaves out who has withdrawn from research. */
    static final String STAYED = " not coalesce(h.withdrawn, false) ";

    /** Joins the holder of an account on a day. */
    static String onDay(String account, String day) {
        return " left join holder h on h.account = " + account + " and " + day + " between h.from_day and h.until_day ";
    }

    private Holders() {}
}
