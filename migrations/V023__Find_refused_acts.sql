-- A player's ledger shows what the player was refused; there is little of it, and it must not be looked for in all rows.
create index journal_refused on journal (game_id, account, seq desc) where result = 'REFUSED' and account is not null;
