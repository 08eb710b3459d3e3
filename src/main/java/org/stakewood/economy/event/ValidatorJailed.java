package org.stakewood.economy.event;

/** The validator takes no part until it is unjailed. */
public record ValidatorJailed(int validator, JailCause cause, int releaseDay) implements Event {}
