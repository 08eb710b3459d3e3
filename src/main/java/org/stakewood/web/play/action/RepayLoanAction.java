package org.stakewood.web.play.action;

import java.util.List;
import org.stakewood.economy.command.RepayLoan;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.LoanView;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Pays a loan against stake back; no less than closing takes means all of it, whatever it is by then. */
public record RepayLoanAction(int lender) implements LoanAction {

    private static final int DAYS_AHEAD = 3;

    @Override
    public String verb() {
        return "repayloan";
    }

    @Override
    public boolean fits(LoanView loan) {
        return loan.loan().indebted();
    }

    @Override
    public String why(Desk desk) {
        return desk.free(Asset.SOAK) == 0 ? desk.words().say("why_no_soak") : null;
    }

    @Override
    public List<Field> fields(Desk desk, Input input) {
        return List.of(choice(desk, input));
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        LoanView loan = chosen(desk, input);
        long most = loan == null || loan.toClose() < 0 ? 0 : Math.min(desk.free(Asset.SOAK), soon(desk, loan));
        return new Asked(desk.words().say("ask_repayloan"), "sOAK", most);
    }

    /** What closing would take in some days: enough for all of it even if a day passes before the form is sent. */
    private long soon(Desk desk, LoanView loan) {
        double rate = desk.view().desk(lender).rate(loan.loan().kind());
        int year = desk.view().rules().time().daysPerYear();
        return Amount.add(loan.toClose(), Amount.ceilTimes(loan.toClose(), DAYS_AHEAD * rate / year));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        LoanView loan = chosen(desk, input);
        return loan == null
                ? unknown(desk)
                : withAmount(
                        desk,
                        input,
                        amount -> new Reading.Ready(new RepayLoan(
                                desk.account(),
                                lender,
                                loan.loan().validator(),
                                amount,
                                loan.toClose() >= 0 && amount >= loan.toClose())));
    }
}
