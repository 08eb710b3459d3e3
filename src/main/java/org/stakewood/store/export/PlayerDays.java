package org.stakewood.store.export;

import static org.stakewood.store.export.Field.amount;
import static org.stakewood.store.export.Field.number;
import static org.stakewood.store.export.Field.text;
import static org.stakewood.store.export.Field.whole;

import java.util.Locale;
import org.stakewood.economy.audit.EarningPart;

/** The panel: accounts by days. */
final class PlayerDays {

    private static final String OLD = "empty for days played before the program kept it";
    private static final String NOT_PERSON = "empty where a bot plays on its own account: nobody could act";

    static final Source TABLE = table();

    private PlayerDays() {}

    private static Source table() {
        Source table = new Source(
                        "player_days",
                        "One account at the end of one day: the tidy panel. Sorted by account and day.",
                        """
                        from standing s
                        left join earning on earning.game_id = s.game_id and earning.account = s.account
                          and earning.day = s.day
                        left join absence on absence.game_id = s.game_id and absence.day = s.day
                        left join (select account, day, count(*) filter (where result = 'ACCEPTED') as accepted,
                            count(*) filter (where result = 'REFUSED') as refused,
                            count(*) filter (where result = 'TURNED_AWAY') as turned_away
                          from journal where game_id = :game and account is not null group by account, day) acts
                          on acts.account = s.account and acts.day = s.day""" + Holders.onDay("s.account", "s.day") + "where s.game_id = :game and" + Holders.STAYED
                                + "order by s.account, s.day")
                .with(
                        whole("day", "day", "s.day", "The day, 1 is the first."),
                        whole("account", "id", "s.account", "Number of the account, the same all game long."),
                        text("player", "h.pseudonym", "Pseudonym of the person whose account it is on that day.")
                                .missing("empty where a bot plays on its own account"),
                        text(
                                        "played_by",
                                        "case when not s.active then 'out' when not s.person and h.pseudonym is not"
                                                + " null then 'stand_in' when not s.person then 'bot' when s.account ="
                                                + " any(absence.accounts) then 'absent' else 'person' end",
                                        "Who played the account at the end of the day: person; absent (the person's,"
                                                + " but nobody was seen); stand_in (a bot for the person); bot (no"
                                                + " person's account); out (taken out of the game).")
                                .formula("absent: no page or stream of the person was open for a whole day or 45"
                                        + " seconds, whichever is longer"),
                        amount("net_worth", "USD", "s.net_worth", "Everything held less what is owed, at mid prices.")
                                .formula("worth_coins + worth_stake + worth_leaving + worth_liquidity + worth_lent"
                                        + " - worth_owed - worth_loans, exact to the millionth"),
                        amount(
                                        "liquidation_value",
                                        "USD",
                                        "s.liquidation",
                                        "What the account would have if it sold everything that day.")
                                .formula("net worth less slippage and fees of selling each coin in one piece where"
                                        + " it brings most; daily limits and waiting times not counted")
                                .missing(OLD),
                        amount("profit", "USD", "s.profit", "Gain over leaving the own opening endowment alone.")
                                .formula("mean of the last 5 days of net worth - value of the opening endowment left"
                                        + " alone - gifts received less sent"),
                        whole("place", "place", "s.place", "Place by profit that day, people and bots ranked apart.")
                                .formula(
                                        "1 is the best; equal profits share a place; who began again after ruin is ranked apart too")
                                .missing("empty once the account is out, and " + OLD));
        coins(table, "", "", "held freely at the end of the day", "");
        table.with(
                amount("staked_oak", "OAK", "s.staked", "OAK bonded, with rewards that wait, after late penalties."),
                amount("pledged_oak", "OAK", "s.pledged", "The part of the stake that stands for loans and debts.")
                        .missing(OLD),
                amount("leaving_oak", "OAK", "s.leaving", "OAK on its way out of the stake.")
                        .missing(OLD));
        coins(
                table,
                "lent_",
                "lent_",
                "lent to markets and vaults, with gains and waiting payments",
                "what each claim would pay now: deposits, vault parts, unclaimed sOAK interest and ACORN, bids in escrow");
        coins(table, "owed_", "owed_", "owed to the money markets", "");
        table.with(
                amount("owed_desks_soak", "sOAK", "s.loans", "sOAK owed to the desks that lend against stake.")
                        .formula("on the last day a loan counts at most what its pledge can carry")
                        .missing(OLD),
                worth("coins", "The worth of the coins held freely."),
                worth("stake", "The worth of the stake with waiting rewards."),
                worth("leaving", "The worth of stake on its way out."),
                worth("liquidity", "The worth of shares of pools."),
                worth("lent", "The worth of everything lent."),
                worth("owed", "What the debts to markets count; taken away."),
                worth("loans", "What the debts to desks count; taken away."),
                amount("opening_net_worth", "USD", "earning.opening", "Net worth at the beginning of the day.")
                        .missing(OLD));
        for (EarningPart part : EarningPart.values()) {
            table.with(change(part));
        }
        table.with(
                number("health", "ratio", "s.health", "The lowest health of the account's loans and market positions.")
                        .formula("below 1 a position can be liquidated; at most 1000000")
                        .missing("empty without a debt"),
                acts("accepted", "Commands of the day that were done."),
                acts("refused", "Commands of the day that the rules refused."),
                acts("turned_away", "Commands of the day that came while the clock stood still."));
        return table;
    }

    private static void coins(Source table, String name, String column, String what, String formula) {
        for (String coin : new String[] {"USD", "OAK", "sOAK", "ACORN"}) {
            String low = coin.toLowerCase(Locale.ROOT);
            table.with(amount(name + low, coin, "s." + column + low, coin + " " + what + ".")
                    .formula(formula)
                    .missing(OLD));
        }
    }

    private static Field worth(String part, String meaning) {
        return amount("worth_" + part, "USD", "s.worth_" + part, meaning)
                .formula("each claim times its price, rounded down to the millionth")
                .missing(OLD);
    }

    /** Why the net worth changed; what each part is, in words. */
    private static Field change(EarningPart part) {
        String low = part.name().toLowerCase(Locale.ROOT);
        String what =
                switch (part) {
                    case ISSUANCE -> "rewards of stake and commission";
                    case FEES -> "swap fees of the own shares of pools";
                    case TIPS -> "payments for a place in a block";
                    case FARMING -> "ACORN from the farm";
                    case INTEREST_EARNED -> "interest on what is lent, and the desks' interest to those who stake";
                    case INTEREST_PAID -> "interest and fees on what is owed; at most 0";
                    case IMPERMANENT_LOSS -> "what the own part of pools lost against not having been traded with";
                    case SLASHING -> "what the network took for faults, and expects to take";
                    case LIQUIDATION -> "penalties and surcharges, discounts won, losses of lenders and vaults";
                    case TRADING -> "worth received less worth given in trades, network fees included";
                    case BILLS -> "the daily bills of an own validator";
                    case GIFTS -> "what other players gave less what was given, and grants";
                    case DILUTION -> "the part of all OAK that new coins took away";
                    case PRICE -> "the change of prices";
                };
        return amount("change_" + low, "USD", "earning." + low, "Change of net worth that day by " + what + ".")
                .formula(
                        part == EarningPart.PRICE
                                ? "net_worth - opening_net_worth - all other change_ columns, so that they add up exactly"
                                : "")
                .missing(OLD);
    }

    private static Field acts(String which, String meaning) {
        return whole(
                        "actions_" + which,
                        "commands",
                        "case when h.pseudonym is not null or acts.account is not null then coalesce(acts." + which
                                + ", 0) end",
                        meaning)
                .formula("0 is a day without an action")
                .missing(NOT_PERSON);
    }
}
