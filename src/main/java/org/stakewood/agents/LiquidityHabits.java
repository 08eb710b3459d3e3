package org.stakewood.agents;

/**
 * When a liquidity provider leaves and comes back.
 *
 * @param days over which it judges a pool
 * @param leaves how far a pool's return over these days may lag behind staking
 * @param returns the lag at which it comes back
 * @param puts share of its coins that it puts in
 */
record LiquidityHabits(int days, double leaves, double returns, double puts) {

    static final LiquidityHabits USUAL = new LiquidityHabits(10, 0.05, 0.02, 0.9);
}
