package org.stakewood.economy.event;

import org.stakewood.economy.AccountKind;

/** All accounts of a kind began to unbond at once, by plan; micro-OAK. */
public record StakersLeft(AccountKind kind, long stake) implements Event {}
