-- A game that was set back to an earlier day goes on as another game, with a copy of what is kept. The one that was
-- left stays whole: it counts for nothing and nobody can act in it, like a practice of the game that goes on.
alter table game
    add column set_back_to  int,
    add column dropped_from int;
comment on column game.set_back_to is 'the day to whose morning this game was set back, 1 is the first; null if it never was';
comment on column game.dropped_from is 'the first of its days that do not count, as the game was set back; null otherwise';

alter table question add column dropped boolean not null default false;
comment on column question.dropped is 'asked on a day that does not count, as all networks were set back before it';
