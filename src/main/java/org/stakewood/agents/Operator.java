package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.OpenValidator;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.SetTier;
import org.stakewood.economy.command.Unjail;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.scenario.StakingRules;
import org.stakewood.economy.staking.Client;
import org.stakewood.economy.staking.Status;
import org.stakewood.economy.staking.Tier;
import org.stakewood.economy.staking.Validator;
import org.stakewood.economy.view.SeatView;

/**
 * Runs a validator: brings it back from jail, keeps dollars for its bills, chooses a tier that its stake can bear, and
 * opens a new one on another client once the old one is out for good and the stake has come back.
 */
final class Operator implements Bot {

    private final OperatorHabits habits;
    private final Purse purse;

    Operator(OperatorHabits habits) {
        this.habits = habits;
        this.purse = new Purse(habits);
    }

    @Override
    public Vector<SeatCommand> orders(SeatView view, long seed) {
        Validator validator = view.validator();
        if (validator == null || validator.tombstoned()) {
            return reopen(view, validator, seed);
        }
        Vector<SeatCommand> orders = purse.fill(view, validator);
        if (habits.choosesTier()) {
            orders = orders.appendAll(tier(view, validator));
        }
        return validator.status() == Status.JAILED ? orders.appendAll(unjail(view, validator)) : orders;
    }

    private Vector<SeatCommand> unjail(SeatView view, Validator validator) {
        StakingRules rules = view.rules().staking();
        int id = view.account().id();
        if (view.day() + 1 < validator.jailedOn() + rules.jailDays() + habits.patience()) {
            return Vector.empty();
        }
        long missing = rules.minSelfBond() - view.selfBond();
        if (missing <= 0) {
            return Vector.of(new Unjail(id));
        }
        // A hundredth more, because shares are floored.
        long topUp = missing + missing / 100 + 1;
        return topUp > Wallet.oak(view)
                ? Vector.empty()
                : Vector.of(new Delegate(id, validator.id(), topUp), new Unjail(id));
    }

    /**
     * A tier is left only when the stake is clearly beyond its bounds, so that nobody pays for going to and fro; and for
     * the cheapest one when the dollars run out.
     */
    private Vector<SeatCommand> tier(SeatView view, Validator validator) {
        Tier now = validator.operation().tier();
        long stake = validator.stake().tokens();
        Tier fits = fitting(stake);
        boolean clear = fitting(stake - stake / 10) == fits && fitting(stake + stake / 10) == fits;
        Tier wanted = !pays(view, now, habits.purseLow() / 2) ? Tier.HOBBY : clear ? fits : now;
        boolean affordable = wanted == Tier.HOBBY || pays(view, wanted, habits.purseLow());
        return wanted == now || !affordable
                ? Vector.empty()
                : Vector.of(new SetTier(view.account().id(), wanted));
    }

    private static boolean pays(SeatView view, Tier tier, int days) {
        return Wallet.usd(view) >= view.rules().operations().tier(tier).bill() * days;
    }

    private Tier fitting(long stake) {
        if (stake >= habits.redundantFrom()) {
            return Tier.REDUNDANT;
        }
        return stake >= habits.professionalFrom() ? Tier.PROFESSIONAL : Tier.HOBBY;
    }

    private Vector<SeatCommand> reopen(SeatView view, Validator old, long seed) {
        long stake = Wallet.oak(view);
        Tier tier = fitting(stake);
        boolean possible = stake >= view.rules().staking().minSelfBond()
                && Wallet.usd(view) >= view.rules().operations().tier(tier).bill();
        if (!possible || !view.account().leaving().isEmpty()) {
            return Vector.empty();
        }
        int id = view.account().id();
        Dice dice = Dice.of(seed, view.day(), "bot-client", id);
        Vector<Client> others = Vector.of(Client.values())
                .filter(each -> old == null || each != old.operation().client());
        return Vector.of(new OpenValidator(
                id,
                others.get(dice.below(others.size())),
                tier,
                view.rules().staking().openingCommission(),
                stake));
    }
}
