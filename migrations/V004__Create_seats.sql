-- Names live here and nowhere else: erasing a person is a change of this table alone.
create table person (
    id         bigint generated always as identity primary key,
    session_id bigint      not null references session (id),
    nickname   text        not null,
    folded     text,
    real_name  text,
    label      text,
    created_at timestamptz not null default now()
);
comment on column person.folded is 'the nickname as it must be unique; null once it is free again';
create unique index person_nickname on person (session_id, folded);

-- A person's place in a session, playing one account of one of its networks.
create table seat (
    id             bigint generated always as identity primary key,
    session_id     bigint      not null references session (id),
    game_id        bigint      not null references game (id),
    person_id      bigint      not null references person (id),
    account        int,
    state          text        not null check (state in ('OPEN', 'HANDED', 'LEFT', 'REMOVED', 'BANNED')),
    epoch          int         not null default 1,
    handed         int         not null default 0,
    device         bytea       not null,
    recovery       bytea       not null,
    joined_at      timestamptz not null default now(),
    present_at     timestamptz not null default now()
);
comment on column seat.state is 'HANDED: a bot plays until the person gets it back';
comment on column seat.epoch is 'rises when another device takes the seat over';
comment on column seat.handed is 'how often the account has passed between person and bot';
create unique index seat_account on seat (game_id, account) where state in ('OPEN', 'HANDED');
create unique index seat_recovery on seat (session_id, recovery);
create index seat_device on seat (session_id, device);
