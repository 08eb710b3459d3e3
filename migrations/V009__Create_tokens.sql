-- Links to a seat that work once. Only a hash is kept.
create table token (
    hash       bytea       primary key,
    seat_id    bigint      not null references seat (id),
    expires_at timestamptz not null,
    used_at    timestamptz
);
