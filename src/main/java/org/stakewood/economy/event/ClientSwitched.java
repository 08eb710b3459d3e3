package org.stakewood.economy.event;

import org.stakewood.economy.staking.Client;

/** The validator runs this client from the next day on. */
public record ClientSwitched(int account, int validator, Client client) implements Event {}
