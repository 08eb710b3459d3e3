package org.stakewood.game.seat;

/**
 * What a device gets to sit down with.
 *
 * @param seat the seat
 * @param recoveryCode typed on another device it takes the seat over; null where the person already has one
 */
public record SeatTicket(Seat seat, String recoveryCode) {}
