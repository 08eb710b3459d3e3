-- Forms of new classes that a host wants to use again; nothing in them is about a person.
create table template (
    id      bigint generated always as identity primary key,
    host_id bigint      not null references host (id),
    name    text        not null,
    form    text        not null,
    made_at timestamptz not null default now()
);
create index template_host on template (host_id, id);
comment on column template.form is 'fields of the form of a new game, as a form is sent';
