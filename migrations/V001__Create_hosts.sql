-- Those who may run games. The epoch rises when all of a host's logins are to end.
create table host (
    id            bigint generated always as identity primary key,
    name          text        not null,
    password      text        not null,
    session_epoch int         not null default 0,
    created_at    timestamptz not null default now()
);
create unique index host_name on host (lower(name));
