-- Worlds at a point of the journal, deflated JSON. Derived: may be dropped and made again by replay.
create table snapshot (
    game_id bigint      not null references game (id),
    seq     bigint      not null,
    schema  int         not null,
    rules   int         not null,
    day     int         not null,
    hash    bigint      not null,
    world   bytea       not null,
    at      timestamptz not null default now(),
    primary key (game_id, seq)
);
alter table snapshot alter column world set storage external;
