-- Predictions that a class is asked for.
create table question (
    id         bigint generated always as identity primary key,
    session_id bigint      not null references session (id),
    subject    text        not null,
    asked      int         not null,
    target     int         not null,
    asked_at   timestamptz not null default now(),
    open       boolean     not null default true,
    shown      boolean     not null default false
);
create index question_session on question (session_id, id desc);

-- A range that somebody is 80 % sure of.
create table answer (
    question_id bigint           not null references question (id),
    seat_id     bigint           not null references seat (id),
    low         double precision not null,
    high        double precision not null,
    millis      int              not null,
    at          timestamptz      not null default now(),
    primary key (question_id, seat_id)
);

-- What somebody thought of it afterwards. Free text: goes with the person.
create table reflection (
    seat_id bigint      primary key references seat (id),
    text    text        not null,
    at      timestamptz not null default now()
);
