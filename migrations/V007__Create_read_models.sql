-- Derived from the journal: what happened, and the figures of each day.
create table event (
    game_id   bigint not null references game (id),
    seq       bigint not null,
    n         int    not null,
    day       int    not null,
    kind      text   not null,
    account   int,
    validator int,
    body      json   not null,
    primary key (game_id, seq, n)
);
create index event_account on event (game_id, account, seq desc) where account is not null;
create index event_validator on event (game_id, validator, seq desc) where account is null and validator is not null;
create index event_network on event (game_id, kind, seq) where account is null;

create table standing (
    game_id   bigint  not null references game (id),
    account   int     not null,
    day       int     not null,
    person    boolean not null,
    net_worth bigint  not null,
    profit    bigint  not null,
    staked    bigint  not null,
    primary key (game_id, account, day)
);

create table pool_day (
    game_id  bigint           not null references game (id),
    pool     int              not null,
    day      int              not null,
    spot     double precision not null,
    twap     double precision not null,
    reserve1 bigint           not null,
    reserve2 bigint           not null,
    shares   bigint           not null,
    primary key (game_id, pool, day)
);
