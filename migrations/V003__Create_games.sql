-- One network and its clock. Every change of a game holds this row for no key update; it is rewritten with each
-- batch, so pages keep room for the next version and no index covers
-- what changes with a batch.
create table game (
    id             bigint generated always as identity primary key,
    session_id     bigint      not null references session (id),
    arm            int         not null default 0,
    scenario       json        not null,
    seats          int         not null,
    seed           bigint      not null,
    seed_hash      bytea       not null,
    nonce          bytea       not null,
    rules          int         not null,
    status         text        not null check (status in ('LOBBY', 'RUNNING', 'PAUSED', 'OVER', 'BROKEN')),
    version        bigint      not null default 0,
    seq            bigint      not null default 0,
    state_hash     bigint      not null,
    day            int         not null default 0,
    days           int         not null,
    millis_per_day bigint      not null,
    next_day_at    timestamptz,
    remaining      bigint,
    run_until      int,
    breath_seconds     int     not null default 20,
    pause_reason   text,
    late_millis    bigint      not null default 0,
    created_at     timestamptz not null default now(),
    started_at     timestamptz,
    ended_at       timestamptz,
    unique (session_id, arm)
) with (fillfactor = 50);
create index game_running on game (id) where status = 'RUNNING';

comment on column game.version is 'rises with every change of this row, so that other nodes notice a pause too';
comment on column game.remaining is 'milliseconds to the next day while the clock stands still';
comment on column game.run_until is 'the day after which the clock stops by itself';
comment on column game.late_millis is 'how late the last day was';
