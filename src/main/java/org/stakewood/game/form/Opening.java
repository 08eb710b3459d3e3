package org.stakewood.game.form;

import org.stakewood.economy.scenario.Measure;

/**
 * A field of a scenario that is settled before its game begins and that hosts change most; rules that may change while a
 * game runs are {@link org.stakewood.economy.scenario.Rule}s. Names are stable ids.
 */
public enum Opening {
    LENGTH(Chapter.TIME, Measure.DAYS, "rules.time.days"),
    PACE(Chapter.TIME, Measure.FACTOR, "rules.time.secondsPerDay"),
    YEAR(Chapter.TIME, Measure.DAYS, "rules.time.daysPerYear"),
    ACTS(Chapter.TIME, Measure.DAYS, "rules.time.acts"),
    BREATH(Chapter.TIME, Measure.COUNT, "about.autoPauseSeconds"),
    PATH(Chapter.PRICE, Measure.CHOICE, "rules.outside.path"),
    OPENING_PRICE(Chapter.PRICE, Measure.FACTOR, "rules.outside.openingPrice"),
    SEATS(Chapter.PEOPLE, Measure.COUNT, "about.seats"),
    PLAYER_BONDED(Chapter.PEOPLE, Measure.OAK, "rules.genesis.player.bonded"),
    PLAYER_OAK(Chapter.PEOPLE, Measure.OAK, "rules.genesis.player.oak"),
    PLAYER_USD(Chapter.PEOPLE, Measure.USD, "rules.genesis.player.usd"),
    PLAYER_SOAK(Chapter.PEOPLE, Measure.SOAK, "rules.genesis.player.soak"),
    PLAYER_LOAN(Chapter.PEOPLE, Measure.SHARE, "rules.genesis.player.loan"),
    GROUP_COUNT(Chapter.BOTS, Measure.COUNT, "rules.genesis.groups[*].count"),
    GROUP_BONDED(Chapter.BOTS, Measure.OAK, "rules.genesis.groups[*].bonded"),
    GROUP_OAK(Chapter.BOTS, Measure.OAK, "rules.genesis.groups[*].oak"),
    GROUP_USD(Chapter.BOTS, Measure.USD, "rules.genesis.groups[*].usd"),
    POOL_FIRST(Chapter.POOLS, Measure.COUNT, "rules.market.pools[*].reserve1"),
    POOL_SECOND(Chapter.POOLS, Measure.COUNT, "rules.market.pools[*].reserve2"),
    POOL_FEE(Chapter.POOLS, Measure.COUNT, "rules.market.pools[*].kind.feeBp"),
    SHOCK_DAY(Chapter.SHOCKS, Measure.DAYS, "rules.plan[*].day"),
    SHOCK_FACTOR(Chapter.SHOCKS, Measure.FACTOR, "rules.plan[*].shock.factor"),
    SHOCK_CLIENT(Chapter.SHOCKS, Measure.CHOICE, "rules.plan[*].shock.client"),
    SHOCK_DOUBLE(Chapter.SHOCKS, Measure.SWITCH, "rules.plan[*].shock.doubleSign"),
    SHOCK_SHARE(Chapter.SHOCKS, Measure.SHARE, "rules.plan[*].shock.share"),
    SHOCK_FRACTION(Chapter.SHOCKS, Measure.SHARE, "rules.plan[*].shock.fraction"),
    SHOCK_AMOUNT(Chapter.SHOCKS, Measure.COUNT, "rules.plan[*].shock.amount");

    /** What such fields are about. */
    public enum Chapter {
        TIME,
        PRICE,
        PEOPLE,
        BOTS,
        POOLS,
        SHOCKS
    }

    private final Chapter chapter;
    private final Measure measure;
    private final String path;

    Opening(Chapter chapter, Measure measure, String path) {
        this.chapter = chapter;
        this.measure = measure;
        this.path = path;
    }

    public Chapter chapter() {
        return chapter;
    }

    /** What its figure counts; reserves and sales count the coin that stands beside them. */
    public Measure measure() {
        return measure;
    }

    /** Where it stands in a text; {@code [*]} for each member of a list. */
    public String path() {
        return path;
    }
}
