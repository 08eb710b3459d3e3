-- Scenarios that hosts wrote. A version never changes: a class keeps the rules and the texts that it was made with.
create table own_scenario (
    id          bigint generated always as identity primary key,
    host_id     bigint      not null references host (id),
    base        text,
    created_at  timestamptz not null default now(),
    archived_at timestamptz
);
create index own_scenario_host on own_scenario (host_id, id desc);

create table own_scenario_version (
    scenario_id bigint      not null references own_scenario (id),
    version     int         not null,
    text        text        not null,
    saved_at    timestamptz not null default now(),
    primary key (scenario_id, version)
);
