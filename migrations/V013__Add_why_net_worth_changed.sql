-- Why each account's net worth changed on each day, micro-dollars: opening and all parts add up to standing.net_worth.
create table earning (
    game_id          bigint not null references game (id),
    account          int    not null,
    day              int    not null,
    opening          bigint not null,
    issuance         bigint not null,
    fees             bigint not null,
    tips             bigint not null,
    farming          bigint not null,
    interest_earned  bigint not null,
    interest_paid    bigint not null,
    impermanent_loss bigint not null,
    slashing         bigint not null,
    liquidation      bigint not null,
    trading          bigint not null,
    bills            bigint not null,
    gifts            bigint not null,
    dilution         bigint not null,
    price            bigint not null,
    primary key (game_id, account, day)
);
comment on column earning.price is 'what the other parts leave of the change of net worth';
