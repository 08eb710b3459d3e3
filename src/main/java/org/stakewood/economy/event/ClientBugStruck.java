package org.stakewood.economy.event;

import org.stakewood.economy.staking.Client;

/** A bug struck all active validators that run the client: down, or signing twice. */
public record ClientBugStruck(Client client, boolean doubleSign) implements Event {}
