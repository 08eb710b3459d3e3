package org.stakewood.economy.staking;

import io.vavr.collection.Vector;
import org.stakewood.economy.Draft;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.scenario.OperationRules;
import org.stakewood.economy.scenario.Shock.ClientBug;

/** Bugs of client programs by chance: the more stake runs a client, the likelier. */
public final class ClientBugs {

    private static final double REFERENCE_SHARE = 0.33;

    private ClientBugs() {}

    /** The bugs of the day being played. */
    public static Vector<ClientBug> draw(Draft draft) {
        OperationRules rules = draft.scenario().operations();
        double all = Network.stake(draft.validators());
        Vector<ClientBug> bugs = Vector.empty();
        for (Client client : Client.values()) {
            long stake = Network.stake(
                    draft.validators().filter(each -> each.operation().client() == client));
            Dice dice = draft.dice("client-bug", client.ordinal());
            if (all > 0 && dice.chance(rules.bugHazard() * stake / all / REFERENCE_SHARE)) {
                bugs = bugs.append(new ClientBug(client, !dice.chance(rules.bugDownShare())));
            }
        }
        return bugs;
    }
}
