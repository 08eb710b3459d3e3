-- By which research data call a person: random, so that it says nothing, and kept, so that it stays the same.
alter table person
    add column pseudonym text not null default 'P' || upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 10));
create unique index person_pseudonym on person (session_id, pseudonym);
