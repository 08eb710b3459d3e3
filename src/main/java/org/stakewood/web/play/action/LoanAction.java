package org.stakewood.web.play.action;

import java.util.List;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.view.LoanView;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;

/** Something that is done with a loan of a desk against stake. */
interface LoanAction extends Action {

    /** The lending desk of the scenario. */
    int lender();

    /** First part of its id and of its words' keys. */
    String verb();

    @Override
    default String id() {
        return verb() + "-" + lender();
    }

    @Override
    default String wordsId() {
        return verb();
    }

    @Override
    default Tab tab() {
        return Tab.BORROW;
    }

    @Override
    default String title(Desk desk) {
        String title = desk.words().say("action_" + verb());
        return desk.view().desks() == 1
                ? title
                : title + " · " + desk.view().desk(lender()).rules().name();
    }

    /** The loans that it can be done with. */
    default List<LoanView> loans(Desk desk) {
        return desk.view()
                .loans()
                .filter(each -> each.loan().desk() == lender() && fits(each))
                .asJava();
    }

    /** True for a loan that it makes sense for. */
    default boolean fits(LoanView loan) {
        return true;
    }

    @Override
    default boolean offered(Desk desk) {
        return !loans(desk).isEmpty();
    }

    /** The chosen loan, or the first; null if the choice was not on the list. */
    default LoanView chosen(Desk desk, Input input) {
        List<LoanView> all = loans(desk);
        int wanted = input.number("validator")
                .orElse(all.isEmpty() ? -1 : all.get(0).loan().validator());
        return all.stream()
                .filter(each -> each.loan().validator() == wanted)
                .findFirst()
                .orElse(null);
    }

    /** The list of loans by validator. */
    default Field choice(Desk desk, Input input) {
        LoanView chosen = chosen(desk, input);
        List<Field.Option> options = loans(desk).stream()
                .map(each -> new Field.Option(
                        Integer.toString(each.loan().validator()),
                        desk.words()
                                .say(
                                        "option_loan",
                                        desk.place().validator(each.loan().validator()),
                                        desk.amount(Asset.OAK, each.worth()),
                                        desk.amount(Asset.SOAK, each.condition().debt())),
                        chosen != null
                                && each.loan().validator() == chosen.loan().validator()))
                .toList();
        return Field.choice("validator", desk.words().say("field_loan"), options);
    }
}
