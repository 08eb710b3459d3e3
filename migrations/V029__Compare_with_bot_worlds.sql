-- What the same scenario came to in games that only automated players played, for looking back. Nothing about a person.
create table bot_worlds (
    game_id    bigint      primary key references game (id),
    claimed_at timestamptz not null default now(),
    worlds     int
);
comment on column bot_worlds.claimed_at is 'when a node began to play them; one that never came to an end may be begun anew';
comment on column bot_worlds.worlds is 'how many were played; null while they are';

create table bot_worlds_fan (
    game_id bigint             not null references bot_worlds (game_id) on delete cascade,
    figure  text               not null,
    low     double precision[] not null,
    lower   double precision[] not null,
    middle  double precision[] not null,
    upper   double precision[] not null,
    high    double precision[] not null,
    ends    double precision[] not null,
    primary key (game_id, figure)
);
comment on column bot_worlds_fan.low is 'by day: one world in twenty was below; then one in four, one in two, three in four, nineteen in twenty';
comment on column bot_worlds_fan.ends is 'where each world ended, ascending';
