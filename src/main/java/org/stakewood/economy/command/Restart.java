package org.stakewood.economy.command;

import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.event.SeatRestarted;
import org.stakewood.economy.measure.NetWorth;
import org.stakewood.economy.measure.Ruin;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Bonding;

/**
 * A ruined seat begins again, once, with stake that is granted to it at a validator of its choice and stays there; from
 * then on it is ranked apart. Refused: NOT_ELIGIBLE with what it is worth and with the bound, or with the day on which
 * it has begun again; TOMBSTONED, UNKNOWN_TARGET.
 */
public record Restart(int account, int validator) implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.STAKE;
    }

    @Override
    public boolean feeless() {
        return true;
    }

    @Override
    public EarningPart part() {
        return EarningPart.GIFTS;
    }

    @Override
    public void run(Draft draft) {
        Account ruined = draft.account(account);
        if (ruined.track().restartedOn() > 0) {
            throw RefusedException.because(
                    Reason.NOT_ELIGIBLE,
                    new Figure("since", Unit.DAY, ruined.track().restartedOn()));
        }
        Ruin ruin = Ruin.of(draft.world());
        long counted = Ruin.counted(NetWorth.of(draft.world()), ruined);
        if (counted >= ruin.bound()) {
            throw RefusedException.because(
                    Reason.NOT_ELIGIBLE,
                    new Figure("worth", Unit.USD, counted),
                    new Figure("most", Unit.USD, ruin.bound()));
        }
        Bonding.grant(draft, account, validator, ruin.grant());
        draft.update(account, each -> each.with(each.track().restarted(draft.day() + 1, ruin.worth())));
        draft.tell(new SeatRestarted(account, validator, ruin.grant()));
    }
}
