package org.stakewood.web.play.action;

import java.util.List;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Something that is done with a part of the free stake at one validator. */
interface StakeAction extends Action {

    /** Key of the question for the amount. */
    String question();

    /** The command for so many shares at a validator. */
    SeatCommand command(Desk desk, int validator, long shares);

    @Override
    default List<Field> fields(Desk desk, Input input) {
        return List.of(Choices.stakes(desk, "validator", desk.words().say("field_stake"), validator(desk, input)));
    }

    @Override
    default Asked asked(Desk desk, Input input) {
        Delegation stake = Stakes.with(desk, validator(desk, input));
        return new Asked(desk.words().say(question()), "OAK", stake == null ? 0 : Stakes.free(desk, stake));
    }

    @Override
    default Reading read(Desk desk, Input input) {
        Delegation stake = Stakes.with(desk, validator(desk, input));
        return stake == null
                ? unknown(desk)
                : withAmount(
                        desk,
                        input,
                        amount -> new Reading.Ready(
                                command(desk, stake.validator(), Stakes.shares(desk, stake, amount))));
    }

    /** The chosen validator, or the one with most stake. */
    private static int validator(Desk desk, Input input) {
        return input.number("validator").orElseGet(() -> Stakes.largest(desk));
    }
}
