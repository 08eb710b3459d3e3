-- What every account holds and owes at the end of each day. Days from before this migration have nulls.
alter table standing
    add column active          boolean,
    add column place           int,
    add column usd             bigint,
    add column oak             bigint,
    add column soak            bigint,
    add column acorn           bigint,
    add column pledged         bigint,
    add column leaving         bigint,
    add column lent_usd        bigint,
    add column lent_oak        bigint,
    add column lent_soak       bigint,
    add column lent_acorn      bigint,
    add column owed_usd        bigint,
    add column owed_oak        bigint,
    add column owed_soak       bigint,
    add column owed_acorn      bigint,
    add column loans           bigint,
    add column worth_coins     bigint,
    add column worth_stake     bigint,
    add column worth_leaving   bigint,
    add column worth_liquidity bigint,
    add column worth_lent      bigint,
    add column worth_owed      bigint,
    add column worth_loans     bigint,
    add column liquidation     bigint,
    add column health          double precision;
comment on column standing.place is 'by profit, people and bots apart; null once the account is out of the game';
comment on column standing.health is 'null without a debt';

alter table pool_day add column fee_yield double precision;

create table validator_day (
    game_id    bigint           not null references game (id),
    validator  int              not null,
    day        int              not null,
    owner      int              not null,
    status     text             not null,
    tokens     bigint           not null,
    commission double precision not null,
    tier       text             not null,
    client     text             not null,
    powered    boolean          not null,
    duty_days  int              not null,
    duty_up    int              not null,
    primary key (game_id, validator, day)
);

-- Where all coins are; the places add up to the supply.
create table coin_day (
    game_id bigint not null references game (id),
    asset   text   not null,
    day     int    not null,
    free    bigint not null,
    pools   bigint not null,
    staked  bigint not null,
    leaving bigint not null,
    credit  bigint not null,
    house   bigint not null,
    supply  bigint not null,
    primary key (game_id, asset, day)
);

-- Accounts whose people were not seen while the day was played. Nothing else can say this later.
create table absence (
    game_id  bigint not null references game (id),
    day      int    not null,
    accounts int[]  not null,
    primary key (game_id, day)
);
