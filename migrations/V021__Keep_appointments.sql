-- What a class's clocks are to do by themselves: begin at a time, break after a day, stop when time is up.
create table appointment (
    id          bigint generated always as identity primary key,
    session_id  bigint      not null references session (id) on delete cascade,
    kind        text        not null check (kind in ('START', 'BREAK', 'TIMER')),
    at          timestamptz,
    day         int,
    minutes     int,
    left_millis bigint,
    seen_at     timestamptz,
    made_at     timestamptz not null default now(),
    done_at     timestamptz
);
create index appointment_open on appointment (session_id, id) where done_at is null;
comment on column appointment.at is 'START: when; BREAK: until when, once the day has come';
comment on column appointment.day is 'BREAK: after which day; TIMER: days of the warm-up';
comment on column appointment.minutes is 'length of the break or of the time; null for a break until the host goes on';
comment on column appointment.left_millis is 'TIMER: what is left of the time; only running clocks use it up';
