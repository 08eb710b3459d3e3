-- Several networks of one class as treatments: what each is called, how it differs, and how people are drawn into them.
alter table game
    add column label   text not null default '',
    add column lesson  text not null default '',
    add column changed text not null default '';
update game set lesson = scenario ->> 'id';
comment on column game.label is 'as its host calls the treatment';
comment on column game.lesson is 'id of the scenario it is made of';
comment on column game.changed is 'rules that differ from the scenario from the beginning, one a line: path=value';

alter table session
    add column draw     bigint  not null default 0,
    add column labelled boolean not null default false;
comment on column session.draw is 'seed of the drawing of networks: with it the sequence of assignments can be made again';
comment on column session.labelled is 'true if people are told the label of their network';

-- Place and block are null where the session has one network, and for test seats, which are not drawn.
alter table seat
    add column place       int,
    add column block       int,
    add column assigned_at timestamptz,
    add column test        boolean not null default false;
comment on column seat.place is 'place in the order of drawing, from 0';
comment on column seat.block is 'block of the drawing, from 0: each network comes once in a block';
comment on column seat.test is 'a seat of the host for a trial: counts for nothing';
create index seat_place on seat (session_id, place) where place is not null;
