package org.stakewood.economy.scenario;

/** Whether rewards raise the stake (COMPOUND) or wait to be claimed as liquid coins (LIQUID). */
public enum RewardForm {
    COMPOUND,
    LIQUID
}
