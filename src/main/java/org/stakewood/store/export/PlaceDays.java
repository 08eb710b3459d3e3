package org.stakewood.store.export;

import static org.stakewood.store.export.Field.amount;
import static org.stakewood.store.export.Field.flag;
import static org.stakewood.store.export.Field.number;
import static org.stakewood.store.export.Field.text;
import static org.stakewood.store.export.Field.whole;

/** Pools, money markets, validators and coins by day. */
final class PlaceDays {

    private static final String OLD = "empty for days played before the program kept it";

    static final Source POOLS = new Source("pool_days", "One pool at the end of one day.", """
                    from pool_day p
                    join (select at - 1 as pool, spec->'kind'->>'type' as kind, spec->>'asset1' as asset1,
                        spec->>'asset2' as asset2
                      from game cross join lateral json_array_elements(scenario->'market'->'pools')
                        with ordinality as specs (spec, at)
                      where id = :game offset 0) as spec on spec.pool = p.pool
                    where p.game_id = :game order by p.pool, p.day""")
            .with(
                    whole("day", "day", "p.day", "The day, 1 is the first."),
                    whole("pool", "id", "p.pool", "Number of the pool."),
                    text("kind", "spec.kind", "Formula by which it prices."),
                    text("asset1", "spec.asset1", "The asset that is priced."),
                    text("asset2", "spec.asset2", "The asset it is priced in."),
                    number("spot", "asset2 per asset1", "p.spot", "Price at the end of the day."),
                    number("average", "asset2 per asset1", "p.twap", "Time-weighted average price.")
                            .formula("mean of the daily spots of the scenario's window"),
                    amount("reserve1", "asset1", "p.reserve1", "Reserve of asset 1."),
                    amount("reserve2", "asset2", "p.reserve2", "Reserve of asset 2."),
                    amount("shares", "shares", "p.shares", "Shares of the pool."),
                    number("fee_yield", "share a day", "p.fee_yield", "What the last recorded day's fees were worth.")
                            .formula("swap fees of the day / value of the pool")
                            .missing(OLD));

    static final Source MARKETS = new Source(
                    "market_days",
                    "One asset of the money market at the end of one day.",
                    NetworkDays.FROM
                            + " cross join lateral jsonb_array_elements(case jsonb_typeof(c->'markets') when 'array'"
                            + " then c->'markets' else '[]' end) as m" + NetworkDays.WHERE + ", m->>'asset'")
            .with(
                    whole("day", "day", "e.day", "The day, 1 is the first."),
                    text("asset", "m->>'asset'", "The asset that is lent."),
                    amount("supplied", "asset", "(m->>'supplied')::bigint", "What suppliers own."),
                    amount("owed", "asset", "(m->>'owed')::bigint", "What borrowers owe."),
                    number("utilization", "share", "(m->>'use')::float8", "Share that is lent out."),
                    number("borrow_rate", "share a year", "(m->>'borrowRate')::float8", "What borrowers pay."),
                    number("supply_rate", "share a year", "(m->>'supplyRate')::float8", "What suppliers earn."));

    static final Source VALIDATORS = new Source(
                    "validator_days",
                    "One validator at the end of one day.",
                    "from validator_day v where v.game_id = :game order by v.validator, v.day")
            .with(
                    whole("day", "day", "v.day", "The day, 1 is the first."),
                    whole("validator", "id", "v.validator", "Number of the validator."),
                    whole("owner", "account", "v.owner", "Account that runs it."),
                    text("status", "v.status", "ACTIVE, JAILED, or TOMBSTONED: out for good."),
                    amount("stake", "OAK", "v.tokens", "What is bonded to it."),
                    number("commission", "share", "v.commission", "Part of the rewards that the owner keeps."),
                    text("tier", "v.tier", "Level of operations that the owner pays for."),
                    text("client", "v.client", "Client program it runs."),
                    flag("powered", "v.powered", "Whether its bill is paid."),
                    whole("duty_days", "days", "v.duty_days", "Days so far on which it had duties."),
                    whole("duty_up", "days", "v.duty_up", "Days of these on which it was up."));

    static final Source COINS = new Source(
                    "coin_days",
                    "Where all coins of one asset are at the end of one day; the places add up to the supply.",
                    "from coin_day c where c.game_id = :game order by c.asset, c.day")
            .with(
                    whole("day", "day", "c.day", "The day, 1 is the first."),
                    text("asset", "c.asset", "USD, OAK, SOAK or ACORN."),
                    coins("free", "Held freely by the accounts.").formula("sum of the asset's column in player_days"),
                    coins("pools", "In the reserves of pools."),
                    coins("staked", "Bonded, with rewards that wait."),
                    coins("leaving", "On the way out of the stake."),
                    coins("credit", "In desks, markets, vaults, auctions and the farm."),
                    coins("house", "With the outside world, treasury, insurance and other accounts of nobody."),
                    coins("supply", "All that exist.")
                            .formula("minted - burnt = free + pools + staked + leaving + credit + house, exactly"));

    private PlaceDays() {}

    private static Field coins(String column, String meaning) {
        return amount(column, "asset", "c." + column, meaning);
    }
}
