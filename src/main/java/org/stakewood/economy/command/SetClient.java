package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Client;
import org.stakewood.economy.staking.Operating;

/**
 * Changes the client program from the next day on. Refused: NO_VALIDATOR, TOO_SOON.
 */
public record SetClient(int account, Client client) implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.STAKE;
    }

    @Override
    public void run(Draft draft) {
        Operating.setClient(draft, account, client);
    }
}
