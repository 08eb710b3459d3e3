-- Gifts and liquidations are acts of others: a feed and a ledger find what was done to an account without all rows.
create index event_other on event (game_id, (coalesce(body ->> 'to', body ->> 'owner')::int), seq desc)
    where kind in ('transferred', 'positionLiquidated');
