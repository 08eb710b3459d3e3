-- How far somebody has come in the tutorial; also what was put aside, by the name of the topic.
create table tutorial (
    seat_id bigint      not null references seat (id),
    step    text        not null,
    how     text        not null check (how in ('READ', 'LOOKED', 'DID', 'ASIDE')),
    at      timestamptz not null default now(),
    primary key (seat_id, step)
);
comment on column tutorial.how is 'LOOKED: a preview was asked for; DID: seen in the journal; ASIDE: a whole topic was put aside';

-- Questions before the first act: whether a class must answer them, and who may act.
alter table session add column gate boolean not null default false;
comment on column session.gate is 'true if nobody may act before they have answered the questions of the scenario rightly';

alter table seat
    add column admitted_at timestamptz,
    add column lifted      boolean not null default false;
comment on column seat.admitted_at is 'when the last question was answered rightly, or the host let the person in';
comment on column seat.lifted is 'true if the host let the person in without the answers';

-- Every choice that was sent, wrong ones too.
create table quiz_answer (
    seat_id  bigint      not null references seat (id),
    question int         not null,
    attempt  int         not null,
    choice   int         not null,
    correct  boolean     not null,
    at       timestamptz not null default now(),
    primary key (seat_id, question, attempt)
);
comment on column quiz_answer.question is 'its place in the scenario, from 0; so is the choice';
