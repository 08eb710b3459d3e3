package org.stakewood.economy.farming;

/** An account's part in a programme, by the programme's place in the list. */
public record Participation(int programme, RewardAccumulator.Participant part) {}
