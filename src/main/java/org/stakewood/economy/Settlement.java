package org.stakewood.economy;

import io.vavr.collection.Vector;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.scenario.Endowment;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.OperationRules;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Spread;
import org.stakewood.economy.staking.Bonding;
import org.stakewood.economy.staking.Client;
import org.stakewood.economy.staking.Operation;
import org.stakewood.economy.staking.Tier;
import org.stakewood.economy.staking.Validator;

/** The accounts of genesis: players first, then the groups of bots, with their validators and delegations. */
final class Settlement {

    private static final long REDUNDANT_FROM = 8_000_000_000L;
    private static final long PROFESSIONAL_FROM = 1_000_000_000L;

    private Settlement() {}

    static void people(Draft draft, int seats) {
        Scenario scenario = draft.scenario();
        Endowment player = scenario.genesis().player();
        for (int i = 0; i < seats; i++) {
            settle(draft, AccountKind.PLAYER, player.oak(), player.usd());
            operate(draft, draft.accounts().size() - 1, player.bonded());
        }
        for (Group group : inOrder(scenario)) {
            settle(draft, group);
        }
    }

    /** The groups in the order in which their accounts are opened: operators first, whom others delegate to. */
    static Vector<Group> inOrder(Scenario scenario) {
        Vector<Group> all = Vector.ofAll(scenario.genesis().groups());
        return all.filter(Group::operators).appendAll(all.reject(Group::operators));
    }

    /** Accounts that share the pools' LP shares of genesis. */
    static Vector<Integer> providers(Draft draft) {
        Vector<AccountKind> kinds = Vector.ofAll(draft.scenario().genesis().groups())
                .filter(Group::liquidity)
                .map(Group::kind);
        return draft.accounts().filter(each -> kinds.contains(each.kind())).map(Account::id);
    }

    private static void settle(Draft draft, Group group) {
        for (int i = 0; i < group.count(); i++) {
            settle(draft, group.kind(), part(group.oak(), group.count(), i), part(group.usd(), group.count(), i));
            int account = draft.accounts().size() - 1;
            long bonded = spread(draft, group, i);
            if (group.operators()) {
                operate(draft, account, bonded);
            } else if (bonded > 0) {
                delegate(draft, account, bonded);
            }
        }
    }

    private static void settle(Draft draft, AccountKind kind, long oak, long usd) {
        int id = draft.accounts().size();
        draft.addAccount(Account.open(id, kind));
        draft.mint(Flow.GENESIS, id, Asset.OAK, oak);
        draft.mint(Flow.GENESIS, id, Asset.USD, usd);
    }

    /** Equal parts of a total; what cannot be divided goes to the first. */
    static long part(long total, int count, int index) {
        return total / count + (index == 0 ? total % count : 0);
    }

    private static long spread(Draft draft, Group group, int index) {
        if (group.spread() == Spread.EQUAL) {
            return part(group.bonded(), group.count(), index);
        }
        double[] draws = new double[group.count()];
        double sum = 0;
        for (int i = 0; i < draws.length; i++) {
            Dice dice = draft.dice("genesis-" + group.kind(), i);
            draws[i] = dice.exponential();
            sum += draws[i];
        }
        long free = group.bonded() - group.least() * group.count();
        long given = 0;
        for (int i = 1; i < draws.length; i++) {
            long above = Amount.floorTimes(free, draws[i] / sum);
            if (i == index) {
                return group.least() + above;
            }
            given += above;
        }
        return group.least() + free - given;
    }

    private static void operate(Draft draft, int account, long bonded) {
        int id = draft.validators().size();
        Operation operation = Operation.of(tier(draft.account(account), bonded), client(draft));
        double commission = draft.scenario().staking().openingCommission();
        draft.addValidator(Validator.open(id, account, 0, operation, commission));
        draft.update(account, each -> each.withValidator(id));
        bond(draft, account, id, bonded);
    }

    private static Tier tier(Account owner, long bonded) {
        if (owner.kind() == AccountKind.PLAYER || (bonded >= PROFESSIONAL_FROM && bonded < REDUNDANT_FROM)) {
            return Tier.PROFESSIONAL;
        }
        return bonded < PROFESSIONAL_FROM ? Tier.HOBBY : Tier.REDUNDANT;
    }

    /** The client that is furthest below its opening share. */
    private static Client client(Draft draft) {
        OperationRules rules = draft.scenario().operations();
        double all = 0;
        double[] stake = new double[Client.values().length];
        for (Validator each : draft.validators()) {
            stake[each.operation().client().ordinal()] += each.stake().tokens();
            all += each.stake().tokens();
        }
        Client furthest = Client.A;
        double gap = Double.NEGATIVE_INFINITY;
        for (Client each : Client.values()) {
            double now = all == 0 ? 0 : stake[each.ordinal()] / all;
            if (rules.openingShare(each) - now > gap) {
                gap = rules.openingShare(each) - now;
                furthest = each;
            }
        }
        return furthest;
    }

    /** Delegates to an operator drawn by stake; to a player where there is no operator. */
    private static void delegate(Draft draft, int account, long amount) {
        Vector<Validator> operators =
                draft.validators().filter(each -> draft.account(each.owner()).kind() != AccountKind.PLAYER);
        Vector<Validator> choice = operators.isEmpty() ? draft.validators() : operators;
        double total = 0;
        for (Validator each : choice) {
            total += each.stake().tokens();
        }
        double ticket = draft.dice("genesis-delegate", account).uniform() * total;
        int chosen = choice.last().id();
        for (Validator each : choice) {
            ticket -= each.stake().tokens();
            if (ticket < 0) {
                chosen = each.id();
                break;
            }
        }
        bond(draft, account, chosen, amount);
    }

    private static void bond(Draft draft, int account, int validator, long amount) {
        draft.mintInto(Flow.GENESIS, Asset.OAK, amount);
        Bonding.bond(draft, account, validator, amount);
    }
}
