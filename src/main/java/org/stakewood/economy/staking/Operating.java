package org.stakewood.economy.staking;

import org.stakewood.economy.Account;
import org.stakewood.economy.Check;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.House;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.event.BillPaid;
import org.stakewood.economy.event.ClientSwitched;
import org.stakewood.economy.event.CommissionSet;
import org.stakewood.economy.event.Delegated;
import org.stakewood.economy.event.TierSet;
import org.stakewood.economy.event.ValidatorOpened;
import org.stakewood.economy.event.ValidatorUnjailed;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.StakingRules;

/** What an owner does with a validator. */
public final class Operating {

    /** Commission may rise by a point a day; a hair of tolerance keeps 0.06 − 0.05 within it. */
    private static final double COMMISSION_STEP = 0.01 + 1e-12;

    private Operating() {}

    /** Opens a validator, bonds the owner's first stake and pays today's bill. */
    public static void open(Draft draft, int account, Client client, Tier tier, double commission, long selfBond) {
        Account owner = draft.account(account);
        if (owner.operator() && !draft.validator(owner.validator()).tombstoned()) {
            throw RefusedException.because(Reason.ALREADY_OPERATOR, new Figure("id", Unit.COUNT, owner.validator()));
        }
        Check.positive(selfBond);
        requireSelfBond(draft, selfBond);
        requireCommission(draft, commission);
        long bill = draft.scenario().operations().tier(tier).bill();
        payTier(draft, account, bill);
        int id = draft.validators().size();
        draft.addValidator(Validator.open(id, account, draft.day() + 1, Operation.of(tier, client), commission));
        draft.update(account, each -> each.withValidator(id));
        draft.debit(account, Asset.OAK, selfBond);
        long shares = Bonding.bond(draft, account, id, selfBond);
        draft.tell(new ValidatorOpened(account, id, selfBond));
        draft.tell(new Delegated(account, id, selfBond, shares));
        if (bill > 0) {
            draft.tell(new BillPaid(account, id, bill));
        }
    }

    /** Changes the level of operations; a dearer one, or one whose bill was unpaid, is paid for today. */
    public static void setTier(Draft draft, int account, Tier tier) {
        Validator validator = own(draft, account);
        Operation operation = validator.operation();
        long paid = operation.powered()
                ? draft.scenario().operations().tier(operation.tier()).bill()
                : 0;
        long due = Math.max(0, draft.scenario().operations().tier(tier).bill() - paid);
        payTier(draft, account, due);
        draft.update(draft.validator(validator.id()).with(operation.withTier(tier)));
        draft.tell(new TierSet(account, validator.id(), tier, due));
    }

    /** Orders another client program for the next day. */
    public static void setClient(Draft draft, int account, Client client) {
        Validator validator = own(draft, account);
        int today = draft.day() + 1;
        int allowed = validator.operation().clientDay()
                + draft.scenario().operations().clientLockDays();
        if (today < allowed) {
            throw RefusedException.because(Reason.TOO_SOON, new Figure("opens", Unit.DAY, allowed));
        }
        draft.update(validator.with(validator.operation().withNextClient(client, today)));
        draft.tell(new ClientSwitched(account, validator.id(), client));
    }

    /** Changes the commission: cuts are free, a rise is at most one point a day. */
    public static void setCommission(Draft draft, int account, double rate) {
        Validator validator = own(draft, account);
        requireCommission(draft, rate);
        Terms terms = validator.terms();
        int today = draft.day() + 1;
        boolean rise = rate > terms.commission();
        if (rise && (terms.raisedOn() == today || rate - terms.commission() > COMMISSION_STEP)) {
            double most = terms.raisedOn() == today ? terms.commission() : terms.commission() + 0.01;
            throw RefusedException.because(Reason.COMMISSION_STEP, Figure.ratio("most", most));
        }
        draft.update(validator.with(new Terms(rate, rise ? today : terms.raisedOn())));
        draft.tell(new CommissionSet(account, validator.id(), terms.commission(), rate));
    }

    /** Brings the validator back from jail. */
    public static void unjail(Draft draft, int account) {
        Validator validator = own(draft, account);
        if (validator.status() != Status.JAILED) {
            throw RefusedException.because(Reason.NOT_JAILED);
        }
        int release = validator.jailedOn() + draft.scenario().staking().jailDays();
        if (draft.day() + 1 < release) {
            throw RefusedException.because(Reason.JAIL_TIME, new Figure("release", Unit.DAY, release));
        }
        requireSelfBond(draft, SelfBond.of(draft.account(account), validator));
        release(draft, validator);
    }

    /** Step 9: idle people's validators leave jail by themselves after a while, if their self-bond allows it. */
    public static void releaseIdle(Draft draft) {
        StakingRules rules = draft.scenario().staking();
        for (Validator each : draft.validators()) {
            Account owner = draft.account(each.owner());
            boolean due = each.status() == Status.JAILED && draft.day() + 1 >= each.jailedOn() + rules.idleUnjailDays();
            if (due && owner.person() && SelfBond.of(owner, each) >= rules.minSelfBond()) {
                release(draft, each);
            }
        }
    }

    /** Step 9: ordered changes of client are made. */
    public static void switchClients(Draft draft) {
        for (Validator each : draft.validators()) {
            if (each.operation().client() != each.operation().nextClient()) {
                draft.update(each.with(each.operation().switched()));
            }
        }
    }

    private static void release(Draft draft, Validator validator) {
        draft.update(validator.with(Status.ACTIVE));
        draft.tell(new ValidatorUnjailed(validator.owner(), validator.id()));
    }

    private static Validator own(Draft draft, int account) {
        int id = draft.account(account).validator();
        if (id < 0) {
            throw RefusedException.because(Reason.NO_VALIDATOR);
        }
        Validator validator = draft.validator(id);
        if (validator.tombstoned()) {
            throw RefusedException.because(Reason.TOMBSTONED, new Figure("id", Unit.COUNT, id));
        }
        return validator;
    }

    private static void requireSelfBond(Draft draft, long selfBond) {
        long least = draft.scenario().staking().minSelfBond();
        if (selfBond < least) {
            throw RefusedException.because(
                    Reason.SELF_BOND_TOO_SMALL,
                    new Figure("least", Unit.OAK, least),
                    new Figure("selfBond", Unit.OAK, selfBond));
        }
    }

    private static void requireCommission(Draft draft, double rate) {
        double most = draft.scenario().staking().maxCommission();
        if (!(rate >= 0 && rate <= most)) {
            throw RefusedException.because(Reason.COMMISSION_OUT_OF_RANGE, Figure.ratio("most", most));
        }
    }

    private static void payTier(Draft draft, int account, long usd) {
        long held = draft.account(account).balances().usd();
        if (held < usd) {
            throw RefusedException.because(
                    Reason.TIER_UNPAID, new Figure("needed", Unit.USD, usd), new Figure("available", Unit.USD, held));
        }
        draft.debit(account, Asset.USD, usd);
        draft.credit(House.OUTSIDE, Asset.USD, usd);
    }
}
