package org.stakewood.web.play.action;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.command.Draw;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.synthetic.LoanKind;
import org.stakewood.economy.view.DeskView;
import org.stakewood.economy.view.LoanView;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Borrows the synthetic against pledged stake. */
public record DrawAction(int lender) implements LoanAction {

    @Override
    public String verb() {
        return "draw";
    }

    @Override
    public String hint(Desk desk) {
        DeskView place = desk.view().desk(lender);
        return desk.words()
                .say(
                        "action_draw_hint",
                        desk.numbers().percent(place.rate(LoanKind.CALLABLE)),
                        desk.numbers().percent(place.rules().loanLimit()),
                        desk.amount(Asset.SOAK, place.rules().mostDrawADay()),
                        desk.numbers().count(place.rules().callDays()));
    }

    @Override
    public String why(Desk desk) {
        DeskView place = desk.view().desk(lender);
        return place.guards().halted()
                ? desk.words().say("refusal_HALTED")
                : place.rules().drawsOpen() ? null : desk.words().say("refusal_DESK_CLOSED");
    }

    @Override
    public List<Field> fields(Desk desk, Input input) {
        LoanView loan = chosen(desk, input);
        List<Field.Option> kinds = new ArrayList<>();
        for (LoanKind each : LoanKind.values()) {
            if (loan == null || !loan.loan().indebted() || loan.loan().kind() == each) {
                kinds.add(new Field.Option(each.name(), terms(desk, each), each == kind(loan, input)));
            }
        }
        return List.of(choice(desk, input), Field.choice("kind", desk.words().say("field_kind"), kinds));
    }

    private String terms(Desk desk, LoanKind kind) {
        DeskView place = desk.view().desk(lender);
        int days =
                kind == LoanKind.TERM ? place.rules().termDays() : place.rules().callDays();
        return desk.words()
                .say(
                        "option_kind_" + kind,
                        desk.numbers().percent(place.rate(kind)),
                        desk.numbers().count(days));
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        LoanView loan = chosen(desk, input);
        long most = loan == null ? 0 : desk.view().desk(lender).most(loan.loan().validator(), kind(loan, input));
        return new Asked(desk.words().say("ask_draw"), "sOAK", most);
    }

    @Override
    public Reading read(Desk desk, Input input) {
        LoanView loan = chosen(desk, input);
        return loan == null
                ? unknown(desk)
                : withAmount(
                        desk,
                        input,
                        amount -> new Reading.Ready(
                                new Draw(desk.account(), lender, loan.loan().validator(), amount, kind(loan, input))));
    }

    /** The wished terms; those of the loan as long as anything is owed. */
    private static LoanKind kind(LoanView loan, Input input) {
        return loan != null && loan.loan().indebted()
                ? loan.loan().kind()
                : input.choice("kind", LoanKind.class).orElse(LoanKind.CALLABLE);
    }
}
