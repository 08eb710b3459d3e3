-- A class: one code, one guest list, one or more networks. A session without a host is somebody playing alone.
create table session (
    id              bigint generated always as identity primary key,
    code            text        not null,
    host_id         bigint references host (id),
    title           text        not null,
    scenario        text        not null,
    locked          boolean     not null default false,
    seats           int         not null,
    millis_per_day  bigint      not null,
    breath_seconds      int     not null default 20,
    created_at      timestamptz not null default now(),
    archived_at     timestamptz
);
create unique index session_code on session (code) where archived_at is null;
create index session_host on session (host_id, id);

-- Labels that may take a seat; without any row everybody with the code may.
create table guest (
    session_id bigint not null references session (id) on delete cascade,
    label      text   not null,
    primary key (session_id, label)
);
