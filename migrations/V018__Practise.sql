-- Games that do not count: a class plays one before its own game and then gets that one as fresh as it was.
alter table game add column practice_of bigint references game (id);
alter table game add constraint game_practice check ((practice_of is not null) = (arm < 0));
comment on column game.practice_of is 'the game that is practised for; null for a game that counts';
comment on column game.arm is 'place among the networks of its session, from 0; negative for practice';

alter table session add column practising boolean not null default false;
comment on column session.practising is 'true while people sit in the newest practice of each network instead of in the network itself';
