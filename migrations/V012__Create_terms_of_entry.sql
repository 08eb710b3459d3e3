-- On what terms people come in: by personal links, through a permanent address, after agreeing to a text.
alter table session
    add column keyed   boolean not null default false,
    add column room    text,
    add column consent text;

comment on column session.keyed is 'a label of the guest list counts only with its personal link';
comment on column session.consent is 'what people agree to before they take a seat; null for nothing';

-- Permanent addresses; the newest session that bears one is reached there.
create table room (
    name    text   primary key,
    host_id bigint not null references host (id)
);

alter table session add constraint session_room foreign key (room) references room (name);
create index session_of_room on session (room, id desc) where room is not null;

alter table person
    add column consented_at timestamptz,
    add column withdrawn_at timestamptz,
    add column erased_at    timestamptz;

comment on column person.withdrawn_at is 'no longer in research data from then on';
comment on column person.erased_at is 'nickname, name and label are gone';

-- Hosts who may help in somebody else's session.
create table helper (
    session_id bigint not null references session (id) on delete cascade,
    host_id    bigint not null references host (id),
    primary key (session_id, host_id)
);
create index helper_host on helper (host_id);
