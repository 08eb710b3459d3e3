package org.stakewood.economy.command;

import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;

/** What every seat's command must pass first. */
final class Gate {

    private Gate() {}

    /** Refuses when the game is over, the seat is not in play, or a person's panel is not open yet. */
    static void check(Draft draft, SeatCommand command) {
        if (draft.day() >= draft.scenario().time().days()) {
            throw RefusedException.because(Reason.GAME_NOT_RUNNING);
        }
        int id = command.account();
        if (id < 0 || id >= draft.accounts().size() || !draft.account(id).active()) {
            throw RefusedException.because(Reason.SEAT_NOT_ACTIVE);
        }
        Account account = draft.account(id);
        int opens = draft.scenario().unlock().day(command.tab());
        if (account.person() && (opens < 0 || draft.day() < opens)) {
            throw RefusedException.because(
                    Reason.NOT_UNLOCKED, new Figure("opens", Unit.DAY, opens < 0 ? opens : opens + 1));
        }
    }
}
