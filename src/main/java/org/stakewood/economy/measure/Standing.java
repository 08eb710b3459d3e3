package org.stakewood.economy.measure;

/**
 * Where an account stands on one leaderboard.
 *
 * @param account the account
 * @param person true if a person plays it; leagues are ranked apart
 * @param value figure of the criterion, in its unit
 * @param place 1 is the best; equal figures share a place
 */
public record Standing(int account, boolean person, double value, int place) {}
