package org.stakewood.game;

/**
 * An act of a host, or of the program on a host's behalf.
 *
 * @param host who; null for the program itself
 * @param seat the seat concerned; null if none
 * @param day days that had passed; null outside a game
 * @param act stable name of the act
 * @param detail its figures; never a name of a person
 */
public record AuditEntry(Long host, Long seat, Integer day, String act, String detail) {}
