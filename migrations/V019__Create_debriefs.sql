-- How far a host has led a class through looking back on a game. Nothing about a person.
create table debrief (
    game_id    bigint      primary key references game (id),
    session_id bigint      not null references session (id),
    day        int         not null,
    over       boolean     not null,
    at         int         not null,
    furthest   int         not null,
    led_at     timestamptz not null default now()
);
create index debrief_session on debrief (session_id, led_at desc);
comment on column debrief.day is 'days that had passed when it was led; another day makes other slides';
comment on column debrief.over is 'whether the game was over when it was led: what a host looks at before is nobody else''s';
comment on column debrief.at is 'the step that is shown, from 1; 0 while nothing is';
