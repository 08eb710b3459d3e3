package org.stakewood.web.play.action;

import java.util.List;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.Release;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.staking.Stake;
import org.stakewood.economy.view.LoanView;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Takes stake back that stands behind a loan of a desk. */
public record ReleaseAction(int lender) implements LoanAction {

    @Override
    public String verb() {
        return "release";
    }

    @Override
    public List<Field> fields(Desk desk, Input input) {
        return List.of(choice(desk, input));
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        LoanView loan = chosen(desk, input);
        return new Asked(desk.words().say("ask_release"), "OAK", loan == null ? 0 : loan.releasable());
    }

    @Override
    public Reading read(Desk desk, Input input) {
        LoanView loan = chosen(desk, input);
        return loan == null
                ? unknown(desk)
                : withAmount(
                        desk,
                        input,
                        amount -> new Reading.Ready(new Release(
                                desk.account(),
                                loan.loan().validator(),
                                shares(desk, loan, amount),
                                PledgeTarget.desk(lender))));
    }

    /** Shares for an amount, floored; all pledged ones if it is what they are worth. */
    private static long shares(Desk desk, LoanView loan, long amount) {
        Stake stake = desk.view().validators().get(loan.loan().validator()).stake();
        long all = Amount.add(loan.loan().pledged(), loan.loan().pending());
        return amount >= loan.worth() && amount <= loan.worth() + 1 || stake.tokens() == 0
                ? all
                : Math.max(1, Amount.mulDivFloor(amount, stake.shares(), stake.tokens()));
    }
}
