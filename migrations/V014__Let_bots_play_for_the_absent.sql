-- AWAY: a bot plays because nobody is there; the person has the seat back at the first sign of them.
alter table seat drop constraint seat_state_check;
alter table seat add constraint seat_state_check check (state in ('OPEN', 'HANDED', 'AWAY', 'LEFT', 'REMOVED', 'BANNED'));

drop index seat_account;
create unique index seat_account on seat (game_id, account) where state in ('OPEN', 'HANDED', 'AWAY');

alter table session add column away_seconds int not null default 120;
comment on column session.away_seconds is 'after how long without a sign of somebody a bot plays; 0 for never';
