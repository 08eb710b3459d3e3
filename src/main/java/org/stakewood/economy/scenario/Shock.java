package org.stakewood.economy.scenario;

import org.stakewood.economy.staking.Client;

/** Something that happens to the network in step 1 of a day. */
public sealed interface Shock {

    /** Multiplies the reference price. */
    record PriceJump(double factor) implements Shock {}

    /** A bug strikes every active validator that runs the client. */
    record ClientBug(Client client, boolean doubleSign) implements Shock {}

    /** A text is shown to everybody; the id names a message, never free text. */
    record News(String text) implements Shock {}
}
