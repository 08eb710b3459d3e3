package org.stakewood.store.export;

import static org.stakewood.store.export.Field.amount;
import static org.stakewood.store.export.Field.flag;
import static org.stakewood.store.export.Field.number;
import static org.stakewood.store.export.Field.whole;

/** The figures of the whole network by day. */
final class NetworkDays {

    /**
     * The stored figures of a day are the body of the event that ended it; "offset 0" keeps PostgreSQL from reading the
     * JSON again for each column.
     */
    static final String FROM = """
            from event e cross join lateral (select e.body::jsonb->'figures' as f offset 0) figures
            cross join lateral (select f->'credit' as c offset 0) credit""";

    static final String WHERE =
            " where e.game_id = :game and e.kind = 'dayPassed' and e.account is null order by e.seq";

    private static final String NOTHING_LENT = "empty where nothing lends";

    static final Source TABLE = new Source("network_days", "The whole network at the end of one day.", FROM + WHERE)
            .with(
                    whole("day", "day", "e.day", "The day, 1 is the first."),
                    flag("final", figure("isFinal", "boolean"), "Whether the day became final.")
                            .formula("at least two thirds of the stake were up"),
                    number("oak_price", "USD per OAK", real("price"), "Reference price of OAK."),
                    number("acorn_price", "USD per ACORN", real("acornPrice"), "Value of one ACORN.")
                            .formula("mean of 5 days in its pool; 0 without a pool"),
                    micro("staked", "OAK", "stake", "Stake of the active validators."),
                    micro("supply", "OAK", "supply", "OAK in existence."),
                    number(
                                    "staked_share",
                                    "share",
                                    "(f->>'stake')::float8 / nullif((f->>'supply')::float8, 0)",
                                    "Staked share of the supply.")
                            .formula("staked / supply")
                            .missing("empty without a supply"),
                    number("issuance_rate", "share a year", real("issuanceRate"), "Yearly rate of new coins."),
                    micro("issued", "OAK", "issued", "OAK issued since the opening."),
                    micro("burnt", "OAK", "burnt", "OAK burnt by penalties and fees since the opening."),
                    number("wealth_gini", "0 to 1", real("wealthGini"), "Gini coefficient of net worth.")
                            .formula("sum (2j - n - 1) x_j / (n sum x) over all accounts, x sorted; 0 if the sum is 0"),
                    number("stake_gini", "0 to 1", real("stakeGini"), "Gini coefficient of stake, all accounts.")
                            .formula("as wealth_gini"),
                    number(
                                    "active_stake_gini",
                                    "0 to 1",
                                    real("activeStakeGini"),
                                    "Gini coefficient of stake, accounts that stake at all.")
                            .formula("as wealth_gini"),
                    whole(
                            "nakamoto",
                            "validators",
                            figure("nakamoto", "int"),
                            "Fewest validators that hold more than a third of the stake together."),
                    number(
                            "top_three",
                            "share",
                            real("topThree"),
                            "Share of the stake of the three largest validators."),
                    credit("net_security", "OAK", "net", "Stake less what is owed against it.")
                            .formula("staked - owed_against_stake"),
                    credit("owed_against_stake", "OAK", "owed", "What is owed against stake."),
                    credit(
                            "cost_of_corruption",
                            "USD",
                            "costOfCorruption",
                            "What an attack on the network would cost."),
                    credit(
                            "profit_from_corruption",
                            "USD",
                            "profitFromCorruption",
                            "What an attack would bring at most."),
                    credit("soak_outstanding", "sOAK", "synthetic", "sOAK in existence."),
                    credit("soak_orphan", "sOAK", "orphan", "sOAK whose loan was written off."),
                    ratio("soak_nav", "OAK per sOAK", "nav", "What stands behind one sOAK."),
                    credit("pledged", "OAK", "pledged", "OAK pledged for loans."),
                    ratio(
                            "soak_price",
                            "OAK per sOAK",
                            "synthAverage",
                            "Average price of sOAK by which loans are judged."),
                    flag("draws_halted", "(c->>'halted')::boolean", "Whether new loans against stake were halted.")
                            .missing(NOTHING_LENT),
                    credit("insurance_usd", "USD", "insuranceUsd", "Dollars of the insurance fund."),
                    credit("insurance_oak", "OAK", "insuranceOak", "OAK of the insurance fund."),
                    credit("insurance_soak", "sOAK", "insuranceSoak", "sOAK of the insurance fund."),
                    credit("vault_usd", "USD", "vaultUsd", "Dollars at risk in the backstop vault."),
                    credit("vault_soak", "sOAK", "vaultSoak", "sOAK at risk in the backstop vault."),
                    whole("auctions", "auctions", "(c->>'auctions')::int", "Auctions that ran at the end of the day.")
                            .missing(NOTHING_LENT),
                    ratio(
                                    "amplification",
                                    "ratio",
                                    "amplification",
                                    "How much a cascade enlarged the fall of the price that began it; the running or the last.")
                            .missing(NOTHING_LENT + "; 0 before the first cascade"));

    private NetworkDays() {}

    private static String figure(String name, String type) {
        return "(f->>'" + name + "')::" + type;
    }

    private static String real(String name) {
        return figure(name, "float8");
    }

    private static Field micro(String name, String unit, String figure, String meaning) {
        return amount(name, unit, figure(figure, "bigint"), meaning);
    }

    private static Field credit(String name, String unit, String figure, String meaning) {
        return amount(name, unit, "(c->>'" + figure + "')::bigint", meaning).missing(NOTHING_LENT);
    }

    private static Field ratio(String name, String unit, String figure, String meaning) {
        return number(name, unit, "(c->>'" + figure + "')::float8", meaning).missing(NOTHING_LENT);
    }
}
