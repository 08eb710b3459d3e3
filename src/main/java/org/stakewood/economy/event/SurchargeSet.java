package org.stakewood.economy.event;

/** A desk's guard began or ended a surcharge on its rate; a year; security: net stake as a share of all coins. */
public record SurchargeSet(int desk, double surcharge, double security, double price) implements Event {}
