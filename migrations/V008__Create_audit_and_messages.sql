-- Every act of a host, and of the clock on a host's behalf.
create table audit (
    id         bigint generated always as identity primary key,
    session_id bigint      not null references session (id),
    game_id    bigint references game (id),
    host_id    bigint references host (id),
    seat_id    bigint references seat (id),
    day        int,
    act        text        not null,
    detail     text,
    at         timestamptz not null default now()
);
create index audit_session on audit (session_id, id desc);

-- A host's words to one seat, or to everybody.
create table message (
    id         bigint generated always as identity primary key,
    session_id bigint      not null references session (id),
    seat_id    bigint references seat (id),
    text       text        not null,
    at         timestamptz not null default now()
);
create index message_session on message (session_id, id desc);
