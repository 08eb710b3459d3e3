package org.stakewood.economy.scenario;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule that may be changed while a game runs. Names are stable ids. What shapes the opening statement (genesis, pools,
 * the calendar) or is remembered by what runs already (the window of late penalties, how long a desk is blind) is none.
 */
public enum Rule {
    DRAWS_OPEN(Section.DESK, Measure.SWITCH, "credit.desks[*].drawsOpen"),
    LOAN_LIMIT(Section.DESK, Measure.SHARE, "credit.desks[*].loanLimit"),
    LOAN_THRESHOLD(Section.DESK, Measure.SHARE, "credit.desks[*].threshold"),
    STEEPNESS(Section.DESK, Measure.FACTOR, "credit.desks[*].steepness"),
    MOST_COST(Section.DESK, Measure.FACTOR, "credit.desks[*].mostCost"),
    LEAST_DRAW(Section.DESK, Measure.SOAK, "credit.desks[*].leastDraw"),
    MOST_DRAW(Section.DESK, Measure.SOAK, "credit.desks[*].mostDrawADay"),
    RATE_RULE(Section.DESK, Measure.CHOICE, "credit.desks[*].rateRule"),
    BASE_RATE(Section.DESK, Measure.YEARLY, "credit.desks[*].baseRate"),
    RATE_SLOPE(Section.DESK, Measure.YEARLY, "credit.desks[*].slope"),
    MOST_RATE(Section.DESK, Measure.YEARLY, "credit.desks[*].mostRate"),
    CALL_DAYS(Section.DESK, Measure.DAYS, "credit.desks[*].callDays"),
    GRACE_DAYS(Section.DESK, Measure.DAYS, "credit.desks[*].graceDays"),
    MARGIN_HEALTH(Section.DESK, Measure.FACTOR, "credit.desks[*].marginHealth"),
    INSTANT_HEALTH(Section.DESK, Measure.FACTOR, "credit.desks[*].instantHealth"),
    PENALTY(Section.DESK, Measure.SHARE, "credit.desks[*].penalty"),
    PRICE_CAP(Section.DESK, Measure.FACTOR, "credit.desks[*].priceCap"),
    RESOLUTION(Section.DESK, Measure.CHOICE, "credit.desks[*].resolution"),
    TERM_DAYS(Section.DESK, Measure.DAYS, "credit.desks[*].termDays"),
    TERM_PREMIUM(Section.DESK, Measure.YEARLY, "credit.desks[*].termPremium"),
    EARLY_CLOSE_FEE(Section.DESK, Measure.SHARE, "credit.desks[*].earlyCloseFee"),
    DESK_INSURANCE(Section.DESK, Measure.SHARE, "credit.desks[*].insuranceShare"),

    HALT(Section.GUARDS, Measure.SWITCH, "credit.desks[*].guards.halt"),
    CALL(Section.GUARDS, Measure.SWITCH, "credit.desks[*].guards.call"),
    SURCHARGE(Section.GUARDS, Measure.SWITCH, "credit.desks[*].guards.surcharge"),
    TWO_SIDED(Section.GUARDS, Measure.SWITCH, "credit.desks[*].guards.twoSided"),
    SECURITY_FLOOR(Section.GUARDS, Measure.SHARE, "credit.desks[*].guards.securityFloor"),
    SECURITY_BUFFER(Section.GUARDS, Measure.SHARE, "credit.desks[*].guards.securityBuffer"),
    PRICE_FLOOR(Section.GUARDS, Measure.FACTOR, "credit.desks[*].guards.priceFloor"),
    PRICE_BUFFER(Section.GUARDS, Measure.FACTOR, "credit.desks[*].guards.priceBuffer"),
    PAR_CEILING(Section.GUARDS, Measure.FACTOR, "credit.desks[*].guards.parCeiling"),
    DWELL_DAYS(Section.GUARDS, Measure.DAYS, "credit.desks[*].guards.dwellDays"),
    DEBT_CAP(Section.GUARDS, Measure.SHARE, "credit.desks[*].guards.debtCap"),
    MOST_SURCHARGE(Section.GUARDS, Measure.YEARLY, "credit.desks[*].guards.mostSurcharge"),
    SURCHARGE_SLOPE(Section.GUARDS, Measure.FACTOR, "credit.desks[*].guards.surchargeSlope"),
    SURCHARGE_PRICE(Section.GUARDS, Measure.FACTOR, "credit.desks[*].guards.surchargePrice"),
    SURCHARGE_SECURITY(Section.GUARDS, Measure.SHARE, "credit.desks[*].guards.surchargeSecurity"),
    CALL_MARGIN(Section.GUARDS, Measure.SHARE, "credit.desks[*].guards.callMargin"),
    CALL_EVERY(Section.GUARDS, Measure.DAYS, "credit.desks[*].guards.callEvery"),
    CALL_COUNT(Section.GUARDS, Measure.COUNT, "credit.desks[*].guards.callCount"),

    MARKET_BASE(Section.MARKET, Measure.YEARLY, "credit.markets[*].assets[*].curve.base"),
    MARKET_SLOPE(Section.MARKET, Measure.YEARLY, "credit.markets[*].assets[*].curve.slope"),
    MARKET_JUMP(Section.MARKET, Measure.YEARLY, "credit.markets[*].assets[*].curve.jump"),
    MARKET_KINK(Section.MARKET, Measure.SHARE, "credit.markets[*].assets[*].curve.kink"),
    RESERVE_FACTOR(Section.MARKET, Measure.SHARE, "credit.markets[*].assets[*].curve.reserveFactor"),
    ASSET_LIMIT(Section.MARKET, Measure.SHARE, "credit.markets[*].assets[*].limit"),
    ASSET_THRESHOLD(Section.MARKET, Measure.SHARE, "credit.markets[*].assets[*].threshold"),
    STAKE_LIMIT(Section.MARKET, Measure.SHARE, "credit.markets[*].stakeLimit"),
    STAKE_THRESHOLD(Section.MARKET, Measure.SHARE, "credit.markets[*].stakeThreshold"),
    CLOSE_FACTOR(Section.MARKET, Measure.SHARE, "credit.markets[*].closeFactor"),
    FULL_CLOSE_HEALTH(Section.MARKET, Measure.FACTOR, "credit.markets[*].fullCloseHealth"),
    SMALL_DEBT(Section.MARKET, Measure.USD, "credit.markets[*].smallDebt"),
    BONUS(Section.MARKET, Measure.SHARE, "credit.markets[*].bonus"),
    MARKET_GRACE(Section.MARKET, Measure.DAYS, "credit.markets[*].graceDays"),
    MARKET_INSURANCE(Section.MARKET, Measure.SHARE, "credit.markets[*].insuranceShare"),
    DEPOSIT_TARGET(Section.MARKET, Measure.YEARLY, "credit.markets[*].depositTarget"),

    AUCTION_KIND(Section.LIQUIDATION, Measure.CHOICE, "credit.liquidation.auction.kind"),
    AUCTION_START(Section.LIQUIDATION, Measure.FACTOR, "credit.liquidation.auction.startFactor"),
    AUCTION_DECAY(Section.LIQUIDATION, Measure.FACTOR, "credit.liquidation.auction.decay"),
    AUCTION_LINEAR(Section.LIQUIDATION, Measure.SWITCH, "credit.liquidation.auction.linear"),
    AUCTION_STEP(Section.LIQUIDATION, Measure.FACTOR, "credit.liquidation.auction.linearStep"),
    AUCTION_DAYS(Section.LIQUIDATION, Measure.DAYS, "credit.liquidation.auction.days"),
    AUCTION_FLOOR(Section.LIQUIDATION, Measure.FACTOR, "credit.liquidation.auction.floorFactor"),
    AUCTION_RESTARTS(Section.LIQUIDATION, Measure.COUNT, "credit.liquidation.auction.restarts"),
    LOT_FACTOR(Section.LIQUIDATION, Measure.FACTOR, "credit.liquidation.auction.lotFactor"),
    AUCTION_PENALTY(Section.LIQUIDATION, Measure.SHARE, "credit.liquidation.auction.penalty"),
    BID_STEP(Section.LIQUIDATION, Measure.SHARE, "credit.liquidation.auction.bidStep"),
    QUIET_DAYS(Section.LIQUIDATION, Measure.DAYS, "credit.liquidation.auction.quietDays"),
    RESERVE_PRICE(Section.LIQUIDATION, Measure.FACTOR, "credit.liquidation.auction.reserveFactor"),
    VAULT_BONUS(Section.LIQUIDATION, Measure.SHARE, "credit.liquidation.vaults.bonus"),
    VAULT_NOTICE(Section.LIQUIDATION, Measure.DAYS, "credit.liquidation.vaults.noticeDays"),
    LADDER_ORDER(Section.LIQUIDATION, Measure.CHOICE, "credit.liquidation.ladder.order"),
    LADDER_TOLERANCE(Section.LIQUIDATION, Measure.SHARE, "credit.liquidation.ladder.tolerance"),
    ACORN_SHARE(Section.LIQUIDATION, Measure.DAILY, "credit.liquidation.ladder.acornShare"),
    ACORN_START(Section.LIQUIDATION, Measure.FACTOR, "credit.liquidation.ladder.acornStart"),
    ACORN_FLOOR(Section.LIQUIDATION, Measure.FACTOR, "credit.liquidation.ladder.acornFloor"),
    MOST_PASSES(Section.LIQUIDATION, Measure.COUNT, "credit.liquidation.mostPasses"),

    FARM_START(Section.FARM, Measure.DAYS, "credit.farm.startDay"),
    FARM_END(Section.FARM, Measure.DAYS, "credit.farm.endDay"),
    FARM_PER_DAY(Section.FARM, Measure.ACORN, "credit.farm.perDay"),
    FARM_HALVING(Section.FARM, Measure.DAYS, "credit.farm.halvingDays"),
    FARM_SUPPLY(Section.FARM, Measure.FACTOR, "credit.farm.supplyWeight"),
    FARM_BORROW(Section.FARM, Measure.FACTOR, "credit.farm.borrowWeight"),
    FARM_STAKE(Section.FARM, Measure.FACTOR, "credit.farm.stakeWeight"),
    FARM_POOL(Section.FARM, Measure.FACTOR, "credit.farm.pools[*].weight"),
    FARM_ALLOCATION(Section.FARM, Measure.CHOICE, "credit.farm.allocation"),
    BUYBACK(Section.FARM, Measure.SHARE, "credit.farm.buybackShare"),

    CASCADE_MARK(Section.PRICES, Measure.CHOICE, "credit.oracle.cascadeMark"),
    MARKET_MARK(Section.PRICES, Measure.CHOICE, "credit.oracle.marketMark"),
    CLAMP(Section.PRICES, Measure.SHARE, "credit.oracle.clamp"),
    OUTSIDE_TOLERANCE(Section.PRICES, Measure.SHARE, "credit.oracle.outsideTolerance"),
    STALE_ORACLE(Section.PRICES, Measure.SWITCH, "credit.oracle.staleOracle"),
    TWAP_DAYS(Section.PRICES, Measure.DAYS, "market.twapDays"),

    ISSUANCE_POLICY(Section.ISSUANCE, Measure.CHOICE, "issuance.policy"),
    ISSUANCE_RATE(Section.ISSUANCE, Measure.YEARLY, "issuance.initialRate"),
    ISSUANCE_LEAST(Section.ISSUANCE, Measure.YEARLY, "issuance.minRate"),
    ISSUANCE_MOST(Section.ISSUANCE, Measure.YEARLY, "issuance.maxRate"),
    ISSUANCE_GOAL(Section.ISSUANCE, Measure.SHARE, "issuance.goal"),
    ISSUANCE_SPEED(Section.ISSUANCE, Measure.FACTOR, "issuance.speed"),
    ISSUANCE_HALVING(Section.ISSUANCE, Measure.DAYS, "issuance.halvingDays"),
    PAYOUT(Section.ISSUANCE, Measure.CHOICE, "issuance.payout"),

    UNBONDING_DAYS(Section.STAKING, Measure.DAYS, "staking.unbondingDays"),
    CHURN_SHARE(Section.STAKING, Measure.DAILY, "staking.churnShare"),
    CHURN_FLOOR(Section.STAKING, Measure.OAK, "staking.churnFloor"),
    MIN_SELF_BOND(Section.STAKING, Measure.OAK, "staking.minSelfBond"),
    MAX_COMMISSION(Section.STAKING, Measure.SHARE, "staking.maxCommission"),
    JAIL_DAYS(Section.STAKING, Measure.DAYS, "staking.jailDays"),
    IDLE_UNJAIL(Section.STAKING, Measure.DAYS, "staking.idleUnjailDays"),
    DOWN_FRACTION(Section.STAKING, Measure.SHARE, "staking.downFraction"),
    DOUBLE_SIGN_FRACTION(Section.STAKING, Measure.SHARE, "staking.doubleSignFraction"),
    CORRELATION(Section.STAKING, Measure.FACTOR, "staking.correlationMultiplier"),
    SLASHED_COINS(Section.STAKING, Measure.CHOICE, "staking.destination"),
    HEAD_AGE(Section.STAKING, Measure.DAYS, "staking.headMinAge"),
    THEFT_SHARE(Section.STAKING, Measure.SHARE, "credit.security.theftShare"),
    ATTACK_DISCOUNT(Section.STAKING, Measure.SHARE, "credit.security.discount"),

    HOBBY_BILL(Section.OPERATIONS, Measure.USD, "operations.hobby.bill"),
    HOBBY_DOWN(Section.OPERATIONS, Measure.DAILY, "operations.hobby.downChance"),
    HOBBY_DOUBLE(Section.OPERATIONS, Measure.DAILY, "operations.hobby.doubleSignChance"),
    PROFESSIONAL_BILL(Section.OPERATIONS, Measure.USD, "operations.professional.bill"),
    PROFESSIONAL_DOWN(Section.OPERATIONS, Measure.DAILY, "operations.professional.downChance"),
    PROFESSIONAL_DOUBLE(Section.OPERATIONS, Measure.DAILY, "operations.professional.doubleSignChance"),
    REDUNDANT_BILL(Section.OPERATIONS, Measure.USD, "operations.redundant.bill"),
    REDUNDANT_DOWN(Section.OPERATIONS, Measure.DAILY, "operations.redundant.downChance"),
    REDUNDANT_DOUBLE(Section.OPERATIONS, Measure.DAILY, "operations.redundant.doubleSignChance"),
    UNPOWERED_DOWN(Section.OPERATIONS, Measure.DAILY, "operations.unpowered.downChance"),
    FACTOR_A(Section.OPERATIONS, Measure.FACTOR, "operations.factorA"),
    FACTOR_B(Section.OPERATIONS, Measure.FACTOR, "operations.factorB"),
    FACTOR_C(Section.OPERATIONS, Measure.FACTOR, "operations.factorC"),
    BUG_HAZARD(Section.OPERATIONS, Measure.DAILY, "operations.bugHazard"),
    BUG_DOWN_SHARE(Section.OPERATIONS, Measure.SHARE, "operations.bugDownShare"),
    CLIENT_LOCK(Section.OPERATIONS, Measure.DAYS, "operations.clientLockDays"),

    DRIFT(Section.TRADE, Measure.YEARLY, "outside.drift"),
    VOLATILITY(Section.TRADE, Measure.DAILY, "outside.volatility"),
    JUMP_CHANCE(Section.TRADE, Measure.DAILY, "outside.jumpChance"),
    JUMP_MEAN(Section.TRADE, Measure.FACTOR, "outside.jumpMean"),
    JUMP_DEVIATION(Section.TRADE, Measure.FACTOR, "outside.jumpDeviation"),
    PREMIUM_SLOPE(Section.TRADE, Measure.FACTOR, "outside.premiumSlope"),
    PREMIUM_THRESHOLD(Section.TRADE, Measure.SHARE, "outside.premiumThreshold"),
    VOL_SCALE(Section.TRADE, Measure.FACTOR, "outside.volScale"),
    IMPACT(Section.TRADE, Measure.FACTOR, "outside.impact"),
    SPREAD(Section.TRADE, Measure.SHARE, "outside.spread"),
    OUTSIDE_FEE(Section.TRADE, Measure.SHARE, "outside.fee"),
    DAILY_LIMIT(Section.TRADE, Measure.OAK, "outside.dailyLimit"),
    KEPT_SHARE(Section.TRADE, Measure.SHARE, "outside.keptShare"),
    NON_FINAL_FACTOR(Section.TRADE, Measure.FACTOR, "outside.nonFinalFactor"),
    NOISE_TURNOVER(Section.TRADE, Measure.DAILY, "market.noiseTurnover"),
    NOISE_DEVIATION(Section.TRADE, Measure.DAILY, "market.noiseDeviation"),
    TRANSFERS(Section.TRADE, Measure.SWITCH, "transfers"),

    FEE(Section.FEES, Measure.OAK, "fees.perAction"),
    FEE_FROM(Section.FEES, Measure.DAYS, "fees.fromDay"),
    FREE_ACTIONS(Section.FEES, Measure.COUNT, "fees.freeActions"),

    UNLOCK_STAKE(Section.UNLOCK, Measure.DAYS, "unlock.stake"),
    UNLOCK_TRADE(Section.UNLOCK, Measure.DAYS, "unlock.trade"),
    UNLOCK_POOL(Section.UNLOCK, Measure.DAYS, "unlock.pool"),
    UNLOCK_BORROW(Section.UNLOCK, Measure.DAYS, "unlock.borrow"),
    UNLOCK_LEND(Section.UNLOCK, Measure.DAYS, "unlock.lend"),
    UNLOCK_FARM(Section.UNLOCK, Measure.DAYS, "unlock.farm");

    private final Section section;
    private final Measure measure;
    private final String path;

    Rule(Section section, Measure measure, String path) {
        this.section = section;
        this.measure = measure;
        this.path = path;
    }

    public Section section() {
        return section;
    }

    /** What its figure counts. */
    public Measure measure() {
        return measure;
    }

    /** The rule of a path such as {@code credit.desks[0].loanLimit}; empty if there is none. */
    public static Optional<Rule> of(String path) {
        String pattern = path.replaceAll("\\[[0-9]+]", "[*]");
        return Stream.of(values()).filter(each -> each.path.equals(pattern)).findFirst();
    }

    /** Where it stands; {@code [*]} for each desk, market, asset or pool that a scenario has. */
    public String path() {
        return path;
    }
}
