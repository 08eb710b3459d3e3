package org.stakewood.economy.staking;

import io.vavr.collection.Vector;
import org.stakewood.economy.Draft;
import org.stakewood.economy.event.RewardsPaid;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.IssuancePolicy;
import org.stakewood.economy.scenario.IssuanceRules;
import org.stakewood.economy.scenario.RewardForm;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.synthetic.Recourse;

/** A day's new coins: how many, and who gets them. */
final class Payday {

    private Payday() {}

    /** Pays those who were up; the part of a validator that was down is not issued. */
    static void pay(Draft draft, Vector<Validator> opening, Vector<Validator> up) {
        double rate = rate(draft);
        long before = draft.supply().through(Flow.ISSUANCE, Asset.OAK);
        switch (draft.scenario().issuance().payout()) {
            case PRORATA -> prorata(draft, opening, up, emission(draft, rate));
            case LOTTERY -> toLeader(draft, opening, up, emission(draft, rate));
            case GEOMETRIC -> toLeader(draft, opening, up, geometric(draft));
        }
        long issued = draft.supply().through(Flow.ISSUANCE, Asset.OAK) - before;
        draft.setChain(draft.chain().withIssuanceRate(next(draft, rate)));
        draft.tell(new RewardsPaid(issued, rate));
    }

    private static long emission(Draft draft, double rate) {
        return Issuance.daily(
                rate,
                draft.supply().outstanding(Asset.OAK),
                draft.scenario().time().daysPerYear());
    }

    private static double rate(Draft draft) {
        IssuanceRules rules = draft.scenario().issuance();
        Chain chain = draft.chain();
        return switch (rules.policy()) {
            case CONST -> rules.initialRate();
            case HALVING -> Issuance.halving(rules.initialRate(), rules.halvingDays(), draft.day());
            case ADAPTIVE -> chain.issuanceRate();
            case SQRT ->
                Issuance.squareRoot(
                        chain.genesisYield(), chain.genesisStake(), Network.stake(draft.validators()), staked(draft));
        };
    }

    private static double next(Draft draft, double rate) {
        IssuanceRules rules = draft.scenario().issuance();
        return rules.policy() == IssuancePolicy.ADAPTIVE
                ? Issuance.adaptive(
                        rate,
                        staked(draft),
                        rules.goal(),
                        rules.speed(),
                        rules.minRate(),
                        rules.maxRate(),
                        draft.scenario().time().daysPerYear())
                : rate;
    }

    private static double staked(Draft draft) {
        long supply = draft.supply().outstanding(Asset.OAK);
        return supply == 0 ? 0 : (double) Network.stake(draft.validators()) / supply;
    }

    private static long geometric(Draft draft) {
        Scenario scenario = draft.scenario();
        return Issuance.geometric(
                draft.chain().genesisStake(),
                scenario.issuance().totalReward(),
                draft.day() + 1,
                scenario.time().days());
    }

    private static void prorata(Draft draft, Vector<Validator> opening, Vector<Validator> up, long emission) {
        double sum = 0;
        for (Validator each : opening) {
            sum += weight(draft, each);
        }
        for (Validator each : up) {
            if (each.born() <= draft.day() && sum > 0) {
                reward(draft, each.id(), Amount.floorTimes(emission, weight(draft, each) / sum));
            }
        }
    }

    private static double weight(Draft draft, Validator validator) {
        return validator.stake().tokens()
                * draft.scenario().operations().factor(validator.operation().client());
    }

    private static void toLeader(Draft draft, Vector<Validator> opening, Vector<Validator> up, long prize) {
        Vector<Validator> heads = opening.filter(each -> SlashedCoins.isHead(draft, each));
        long total = Network.stake(heads);
        double ticket = draft.dice("leader", 0).uniform() * total;
        for (Validator each : heads) {
            ticket -= each.stake().tokens();
            if (ticket < 0) {
                if (up.exists(other -> other.id() == each.id())) {
                    reward(draft, each.id(), prize);
                }
                return;
            }
        }
    }

    /** A bank's claims on those who are paid now; what is claimed later is looked at when it is claimed. */
    private static void recourse(Draft draft, Validator validator, long rest, long commission) {
        for (long key : draft.credit().claims().keySet()) {
            int account = Math.toIntExact(key);
            int at = draft.account(account).delegationTo(validator.id());
            boolean compounds = draft.scenario().issuance().form() == RewardForm.COMPOUND;
            long part = at < 0 || !compounds
                    ? 0
                    : Amount.mulDivFloor(
                            rest,
                            draft.account(account).delegations().get(at).shares(),
                            validator.stake().shares());
            Recourse.earned(draft, account, validator.owner() == account ? Amount.add(part, commission) : part);
        }
    }

    /** Commission is taken first and bonded for the owner at the exchange rate that the rest has made. */
    private static void reward(Draft draft, int id, long reward) {
        Validator validator = draft.validator(id);
        if (reward == 0 || validator.stake().shares() == 0) {
            return;
        }
        draft.mintInto(Flow.ISSUANCE, Asset.OAK, reward);
        long commission = Amount.floorTimes(reward, validator.terms().commission());
        long rest = reward - commission;
        Stake stake = validator.stake();
        recourse(draft, validator, rest, commission);
        if (draft.scenario().issuance().form() == RewardForm.LIQUID) {
            draft.update(validator.with(LiquidRewards.add(validator.rewards(), stake, rest)));
        } else {
            stake = stake.withTokens(Amount.add(stake.tokens(), rest));
        }
        long shares = commission == 0 ? 0 : Shares.in(commission, stake.shares(), stake.tokens());
        if (shares > 0) {
            double grown = (double) shares / stake.shares();
            int owner = validator.owner();
            Bonding.hold(draft, owner, id, shares);
            draft.update(owner, each -> each.with(each.baseline().grown(id, 1 + grown)));
        }
        draft.update(draft.validator(id).with(stake.plus(commission, shares)));
    }
}
