-- What was asked of a game, in order, and what became of it. With the scenario and the seed this is the game.
create table journal (
    game_id  bigint      not null references game (id),
    seq      bigint      not null,
    day      int         not null,
    key      text        not null,
    account  int,
    command  json        not null,
    result   text        not null check (result in ('ACCEPTED', 'REFUSED', 'TURNED_AWAY', 'DEFECT')),
    refusal  json,
    millis   int,
    hash     bigint,
    at       timestamptz not null default now(),
    primary key (game_id, seq),
    unique (game_id, key)
);
comment on column journal.day is 'the day being played, 1 is the first';
comment on column journal.result is
    'TURNED_AWAY: the clock stood still; DEFECT: the program failed. Neither reached the world; a replay skips both';
comment on column journal.millis is 'how long the person had seen the day before acting, as told by the page';
comment on column journal.hash is 'state after the batch, on its last row';
