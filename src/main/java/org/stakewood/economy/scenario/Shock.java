package org.stakewood.economy.scenario;

import org.stakewood.economy.AccountKind;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Client;

/** Something that happens to the network in step 1 of a day. */
public sealed interface Shock {

    /** Multiplies the reference price. */
    record PriceJump(double factor) implements Shock {}

    /** A bug strikes every active validator that runs the client. */
    record ClientBug(Client client, boolean doubleSign) implements Shock {}

    /** A text is shown to everybody: the id of a text of the lesson, or the host's own words. */
    record News(String text) implements Shock {}

    /** A drawn share of the active validators, rounded up, loses a fraction of all stake that answers for it. */
    record Accident(double share, double fraction) implements Shock {}

    /** The automated accounts of a kind begin to unbond all their free stake. */
    record Departure(AccountKind kind) implements Shock {}

    /** The automated accounts of a kind sell an amount in equal parts, as far as they have it; micro-units. */
    record Sale(AccountKind kind, Asset asset, long amount) implements Shock {}

    /** The automated suppliers of USD bring more of it from outside: a share of what each has in the first market. */
    record Inflow(double share) implements Shock {}

    /** The price outside swings a factor as widely for some days, the day of the plan being the first of them. */
    record Storm(double factor, int days) implements Lasting {

        @Override
        public Storm withDays(int other) {
            return new Storm(factor, other);
        }
    }

    /** Block space is short: every act costs so much more, in micro-OAK, on the days that follow the day of the plan. */
    record Congestion(long fee, int days) implements Lasting {

        @Override
        public Congestion withDays(int other) {
            return new Congestion(fee, other);
        }
    }

    /**
     * The automated accounts of a kind borrow a share of the dollars at hand in the first market, against collateral worth
     * twice what is asked of them; below zero they pay back that share of the dollars that they owe there.
     */
    record LoanDemand(AccountKind kind, double share) implements Shock {}

    /** A share of the money in an outside desk's or a market's contract is stolen; the id of the other one is negative. */
    record Theft(int desk, int market, double share) implements Shock {}

    /** Something that goes on for some days and can be ended early; no rule is changed by it. */
    sealed interface Lasting extends Shock permits Storm, Congestion {

        /** How many. */
        int days();

        /** The same for another number of days. */
        Lasting withDays(int other);
    }

    /** A rule changes, by the path and value of its {@link Parameter}; it stays if the rules of the day forbid it. */
    record RuleChange(String parameter, String value) implements Shock {}
}
