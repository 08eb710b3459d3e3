-- Links that work once: the first set-up, a fresh link to a seat. Only a hash is kept.
create table token (
    hash       bytea       primary key,
    purpose    text        not null check (purpose in ('SETUP', 'SEAT')),
    seat_id    bigint references seat (id),
    expires_at timestamptz not null,
    used_at    timestamptz
);
