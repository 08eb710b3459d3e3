package org.stakewood.web.play.action;

import java.util.List;
import org.stakewood.economy.command.SetOrder;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.order.Aid;
import org.stakewood.economy.order.OrderKind;
import org.stakewood.economy.order.ProtectLoan;
import org.stakewood.economy.view.LoanView;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Lets an order watch over a loan against stake. */
public record ProtectLoanAction(int lender) implements LoanAction {

    @Override
    public String verb() {
        return "protectloan";
    }

    @Override
    public boolean fits(LoanView loan) {
        return loan.loan().indebted();
    }

    @Override
    public List<Field> fields(Desk desk, Input input) {
        Aid chosen = aid(input);
        List<Field.Option> aids = List.of(
                new Field.Option(Aid.REPAY.name(), desk.words().say("option_aid_loan_REPAY"), chosen == Aid.REPAY),
                new Field.Option(Aid.TOP_UP.name(), desk.words().say("option_aid_loan_TOP_UP"), chosen == Aid.TOP_UP));
        return List.of(
                choice(desk, input),
                Field.choice("aid", desk.words().say("field_aid"), aids),
                Watching.field(desk, input));
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        return new Asked(desk.words().say("ask_aid"), "", aid(input) == Aid.REPAY ? desk.free(Asset.SOAK) : 0);
    }

    @Override
    public Reading read(Desk desk, Input input) {
        LoanView loan = chosen(desk, input);
        return loan == null
                ? unknown(desk)
                : Watching.read(
                        this,
                        desk,
                        input,
                        (below, amount) -> new SetOrder(
                                desk.account(),
                                OrderKind.LOAN,
                                new ProtectLoan(lender, loan.loan().validator(), below, aid(input), amount)));
    }

    private static Aid aid(Input input) {
        return input.choice("aid", Aid.class).orElse(Aid.REPAY);
    }
}
