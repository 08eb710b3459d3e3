package org.stakewood.economy.scenario;

import java.util.EnumSet;
import java.util.TreeSet;
import org.stakewood.economy.lending.KinkedRate;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;

/** The part of {@link ScenarioCheck} about loans, markets, liquidation and farms. */
final class CreditCheck {

    private static final double LARGEST_LIMIT = 0.90;
    private static final double FAST_ORACLE_LIMIT = 0.60;
    private static final int FAST_ORACLE_DAYS = 3;

    private final Scenario scenario;
    private final CreditRules rules;
    private final Findings findings;

    private CreditCheck(Scenario scenario, Findings findings) {
        this.scenario = scenario;
        this.rules = scenario.credit();
        this.findings = findings;
    }

    /** What lends, farms and liquidates, by itself. */
    static void rules(Scenario scenario, Findings findings) {
        CreditCheck check = new CreditCheck(scenario, findings);
        check.oracle();
        check.desks();
        check.markets();
        check.liquidation();
        check.farm();
    }

    /** What is lent on day 0. */
    static void opening(Scenario scenario, Findings findings) {
        new CreditCheck(scenario, findings).opening();
    }

    private void oracle() {
        OracleRules oracle = rules.oracle();
        range("credit.oracle.clamp", oracle.clamp(), 0, 1);
        range("credit.oracle.outsideTolerance", oracle.outsideTolerance(), 0, 10);
        range("credit.security.theftShare", rules.security().theftShare(), 0, 1);
        range("credit.security.discount", rules.security().discount(), 0, 1);
        boolean slow = scenario.market().twapDays() > FAST_ORACLE_DAYS;
        for (LendingRules market : rules.markets()) {
            for (LentAsset lent : market.assets()) {
                slow |= lent.asset() == Asset.OAK && lent.limit() > FAST_ORACLE_LIMIT;
            }
        }
        require(
                !rules.lends() || !slow || oracle.staleOracle(),
                "credit.oracle.staleOracle",
                "average-too-slow",
                scenario.market().twapDays());
    }

    private void desks() {
        TreeSet<String> names = new TreeSet<>();
        for (int i = 0; i < rules.desks().size(); i++) {
            desk("credit.desks[" + i + "]", rules.desks().get(i), names);
        }
    }

    private void desk(String field, DeskRules desk, TreeSet<String> names) {
        require(names.add(desk.name()), field + ".name", "name-taken", desk.name());
        range(field + ".loanLimit", desk.loanLimit(), 0.01, LARGEST_LIMIT);
        range(field + ".threshold", desk.threshold(), 0.01, 1);
        range(field + ".steepness", desk.steepness(), 0, 10);
        range(field + ".mostCost", desk.mostCost(), 1, 1_000);
        range(field + ".mostDrawADay", desk.mostDrawADay(), desk.leastDraw(), 1e18);
        range(field + ".leastDraw", desk.leastDraw(), 1, 1e18);
        range(field + ".baseRate", desk.baseRate(), 0, desk.mostRate());
        range(field + ".slope", desk.slope(), 0, 10);
        range(field + ".mostRate", desk.mostRate(), 0, 10);
        range(field + ".marginHealth", desk.marginHealth(), 1, 10);
        range(field + ".instantHealth", desk.instantHealth(), 0, 1);
        range(field + ".penalty", desk.penalty(), 0, 1);
        range(field + ".priceCap", desk.priceCap(), 0.01, 1_000);
        range(field + ".termDays", desk.termDays(), 1, 2_000);
        range(field + ".termPremium", desk.termPremium(), 0, 10);
        range(field + ".earlyCloseFee", desk.earlyCloseFee(), 0, 1);
        range(field + ".insuranceShare", desk.insuranceShare(), 0, 1);
        range(field + ".delayDays", desk.delayDays(), 0, 8);
        range(field + ".graceDays", desk.graceDays(), 0, 365);
        window(field + ".callDays", desk.callDays());
        require(
                desk.guards() == null || desk.kind() == DeskKind.EMBEDDED,
                field + ".guards",
                "only-the-network-has-guards",
                desk.kind());
        require(
                rules.liquidation() != null
                        || desk.resolution() == Resolution.BURN
                        || desk.resolution() == Resolution.REDISTRIBUTE,
                field + ".resolution",
                "needs-auctions",
                desk.resolution());
        require(
                desk.rateRule() == RateRule.CURVE || lends(Asset.OAK),
                field + ".rateRule",
                "no-market-to-match",
                desk.rateRule());
        range(field + ".contractHazard", desk.contractHazard(), 0, 1);
        require(
                desk.contractHazard() == 0 || desk.kind() == DeskKind.EXTERNAL,
                field + ".contractHazard",
                "only-a-contract-can-be-robbed",
                desk.kind());
        if (desk.guards() != null) {
            guards(field + ".guards", desk.guards());
        }
    }

    private void guards(String field, GuardRules guards) {
        range(field + ".securityFloor", guards.securityFloor(), 0, 1);
        range(field + ".securityBuffer", guards.securityBuffer(), 0, 1);
        range(field + ".priceFloor", guards.priceFloor(), 0, 1);
        range(field + ".priceBuffer", guards.priceBuffer(), 0, 1);
        range(field + ".parCeiling", guards.parCeiling(), 1, 10);
        range(field + ".dwellDays", guards.dwellDays(), 0, 365);
        range(field + ".debtCap", guards.debtCap(), 0, 1);
        range(field + ".mostSurcharge", guards.mostSurcharge(), 0, 10);
        range(field + ".surchargeSlope", guards.surchargeSlope(), 0, 100);
        range(field + ".surchargePrice", guards.surchargePrice(), 0, 2);
        range(field + ".surchargeSecurity", guards.surchargeSecurity(), 0, 1);
        range(field + ".callMargin", guards.callMargin(), 0, 1);
        range(field + ".callEvery", guards.callEvery(), 1, 365);
        range(field + ".callCount", guards.callCount(), 0, 1_000);
    }

    private void markets() {
        TreeSet<String> names = new TreeSet<>();
        for (int i = 0; i < rules.markets().size(); i++) {
            LendingRules market = rules.markets().get(i);
            String field = "credit.markets[" + i + "]";
            require(names.add(market.name()), field + ".name", "name-taken", market.name());
            require(!market.assets().isEmpty(), field + ".assets", "none", "");
            require(rules.liquidation() != null, "credit.liquidation", "needs-auctions", market.name());
            market(field, market);
        }
    }

    private void market(String field, LendingRules market) {
        double highest = market.stakeThreshold();
        EnumSet<Asset> seen = EnumSet.noneOf(Asset.class);
        for (int i = 0; i < market.assets().size(); i++) {
            LentAsset lent = market.assets().get(i);
            String at = field + ".assets[" + i + "]";
            require(lent.asset() != Asset.ACORN && seen.add(lent.asset()), at + ".asset", "not-lendable", lent.asset());
            range(at + ".limit", lent.limit(), 0, lent.threshold());
            range(at + ".threshold", lent.threshold(), 0, 1);
            KinkedRate curve = lent.curve();
            range(at + ".curve.base", curve.base(), 0, 10);
            range(at + ".curve.slope", curve.slope(), 0, 10);
            range(at + ".curve.jump", curve.jump(), 0, 100);
            range(at + ".curve.kink", curve.kink(), 0, 1);
            range(at + ".curve.reserveFactor", curve.reserveFactor(), 0, 1);
            highest = Math.max(highest, lent.threshold());
        }
        range(field + ".stakeLimit", market.stakeLimit(), 0, market.stakeThreshold());
        range(field + ".stakeThreshold", market.stakeThreshold(), 0, 1);
        range(field + ".closeFactor", market.closeFactor(), 0.01, 1);
        range(field + ".fullCloseHealth", market.fullCloseHealth(), 0, 1);
        range(field + ".bonus", market.bonus(), 0, 1);
        // A liquidation that made a position worse could never end.
        require((1 + market.bonus()) * highest < 1, field + ".bonus", "bonus-times-threshold", market.bonus());
        range(field + ".smallDebt", market.smallDebt(), 0, 1e15);
        range(field + ".graceDays", market.graceDays(), 0, 365);
        range(field + ".insuranceShare", market.insuranceShare(), 0, 1);
        range(field + ".depositTarget", market.depositTarget(), 0, 10);
        range(field + ".contractHazard", market.contractHazard(), 0, 1);
        range(field + ".targetReserve", market.targetReserve(), 0, 1);
    }

    private void liquidation() {
        LiquidationRules liquidation = rules.liquidation();
        if (liquidation == null) {
            return;
        }
        AuctionRules auction = liquidation.auction();
        String field = "credit.liquidation.auction";
        range(field + ".startFactor", auction.startFactor(), 0.1, 10);
        range(field + ".decay", auction.decay(), 0.01, 1);
        range(field + ".linearStep", auction.linearStep(), 0, 1);
        range(field + ".floorFactor", auction.floorFactor(), 0, auction.startFactor());
        range(field + ".restarts", auction.restarts(), 0, 20);
        range(field + ".lotFactor", auction.lotFactor(), 1, 5);
        range(field + ".penalty", auction.penalty(), 0, 1);
        range(field + ".bidStep", auction.bidStep(), 0, 1);
        range(field + ".quietDays", auction.quietDays(), 1, 365);
        range(field + ".reserveFactor", auction.reserveFactor(), 0, 2);
        window(field + ".days", auction.days());
        range("credit.liquidation.vaults.bonus", liquidation.vaults().bonus(), 0, 1);
        window("credit.liquidation.vaults.noticeDays", liquidation.vaults().noticeDays());
        LadderRules ladder = liquidation.ladder();
        boolean whole = !ladder.order().isEmpty()
                && ladder.order().indexOf(Tank.HAIRCUT) == ladder.order().size() - 1
                && new TreeSet<>(ladder.order()).size() == ladder.order().size();
        require(whole, "credit.liquidation.ladder.order", "haircut-last-each-once", ladder.order());
        range("credit.liquidation.ladder.tolerance", ladder.tolerance(), 0, 1);
        range("credit.liquidation.ladder.acornShare", ladder.acornShare(), 0, 1);
        range("credit.liquidation.ladder.acornStart", ladder.acornStart(), 0.1, 10);
        range("credit.liquidation.ladder.acornFloor", ladder.acornFloor(), 0.01, ladder.acornStart());
        range("credit.liquidation.mostPasses", liquidation.mostPasses(), 1, 1_000);
    }

    private void farm() {
        FarmRules farm = rules.farm();
        if (farm == null) {
            return;
        }
        range("credit.farm.startDay", farm.startDay(), 0, farm.endDay());
        range("credit.farm.endDay", farm.endDay(), farm.startDay(), 2_000);
        range("credit.farm.perDay", farm.perDay(), 0, 1e15);
        range("credit.farm.halvingDays", farm.halvingDays(), 0, 2_000);
        range("credit.farm.supplyWeight", farm.supplyWeight(), 0, 1_000);
        range("credit.farm.borrowWeight", farm.borrowWeight(), 0, 1_000);
        range("credit.farm.stakeWeight", farm.stakeWeight(), 0, 1_000);
        range("credit.farm.buybackShare", farm.buybackShare(), 0, 1);
        if (farm.distribution() != Distribution.MINE) {
            long acorn = scenario.genesis().treasuryAcorn();
            require(acorn > 0, "credit.farm.distribution", "nothing-to-distribute", farm.distribution());
        }
        if (farm.distribution() == Distribution.SALE) {
            boolean priced = scenario.market().pools().stream()
                    .anyMatch(each -> each.asset1() == Asset.ACORN && each.asset2() == Asset.USD);
            boolean sells = rules.liquidation() != null && rules.lends();
            require(priced, "credit.farm.distribution", "no-acorn-price", farm.distribution());
            require(sells, "credit.farm.distribution", "needs-auctions", farm.distribution());
        }
        double weights = farm.supplyWeight() + farm.borrowWeight() + farm.stakeWeight();
        for (int i = 0; i < farm.pools().size(); i++) {
            FarmPool pool = farm.pools().get(i);
            weights += pool.weight();
            range("credit.farm.pools[" + i + "].weight", pool.weight(), 0, 1_000);
            require(
                    scenario.market().pools().stream()
                            .anyMatch(each -> each.name().equals(pool.pool())),
                    "credit.farm.pools[" + i + "].pool",
                    "unknown-pool",
                    pool.pool());
        }
        require(weights > 0, "credit.farm.supplyWeight", "no-weight", weights);
        require(
                farm.supplyWeight() + farm.borrowWeight() == 0
                        || !rules.markets().isEmpty(),
                "credit.farm.supplyWeight",
                "no-market",
                farm.supplyWeight());
    }

    /** What is lent on day 0 must be there, and the synthetic must be owed by somebody. */
    private void opening() {
        boolean pledges = false;
        Balances lent = Balances.NONE;
        for (Group group : scenario.genesis().groups()) {
            OpeningCredit credit = group.credit();
            pledges |= credit.pledged() && group.bonded() > 0;
            boolean secures = credit.collateral();
            require(
                    !secures
                            || (!credit.pledged()
                                    && !rules.markets().isEmpty()
                                    && rules.markets().get(0).stakeLimit() > 0),
                    "genesis.groups.credit.collateral",
                    "stake-is-no-collateral",
                    group.kind());
            boolean moves =
                    !credit.deposits().equals(Balances.NONE) || !credit.debts().equals(Balances.NONE);
            require(!moves || !rules.markets().isEmpty(), "genesis.groups.credit", "no-market", group.kind());
            boolean guards = !credit.vaults().equals(Balances.NONE);
            require(
                    !guards
                            || rules.liquidation() != null
                                    && rules.liquidation().vaults().on(),
                    "genesis.groups.credit.vaults",
                    "no-vaults",
                    group.kind());
            require(
                    credit.vaults().of(Asset.OAK) + credit.vaults().of(Asset.ACORN) == 0,
                    "genesis.groups.credit.vaults",
                    "no-vault-of-this-asset",
                    group.kind());
            for (Asset asset : Asset.values()) {
                boolean named = credit.deposits().of(asset) + credit.debts().of(asset) > 0;
                require(
                        !named || rules.markets().isEmpty() || lends(asset),
                        "genesis.groups.credit",
                        "not-lent",
                        asset);
                lent = lent.plus(asset, credit.deposits().of(asset));
            }
        }
        for (Group group : scenario.genesis().groups()) {
            for (Asset asset : Asset.values()) {
                long debt = group.credit().debts().of(asset);
                require(debt <= lent.of(asset), "genesis.groups.credit.debts", "more-lent-than-supplied", debt);
                lent = debt <= lent.of(asset) ? lent.minus(asset, debt) : lent;
            }
        }
        openingLoans();
        require(
                rules.desks().isEmpty()
                        || pledges
                        || scenario.genesis().player().loan() > 0,
                "credit.desks",
                "no-opening-loans",
                rules.desks().size());
    }

    /** Loans are named by all who pledge or by none, and no loan is larger than the desk would give. */
    private void openingLoans() {
        double most =
                rules.desks().isEmpty() ? LARGEST_LIMIT : rules.desks().get(0).loanLimit();
        int named = 0;
        int unnamed = 0;
        for (Group group : scenario.genesis().groups()) {
            OpeningCredit credit = group.credit();
            range("genesis.groups.credit.leastLoan", credit.leastLoan(), 0, credit.mostLoan());
            range("genesis.groups.credit.mostLoan", credit.mostLoan(), 0, most);
            named += credit.pledged() && credit.mostLoan() > 0 ? 1 : 0;
            unnamed += credit.pledged() && credit.mostLoan() == 0 ? 1 : 0;
        }
        Endowment player = scenario.genesis().player();
        range("genesis.player.loan", player.loan(), 0, most);
        named += player.loan() > 0 ? 1 : 0;
        require(named == 0 || unnamed == 0, "genesis.groups.credit.mostLoan", "named-by-some-only", unnamed);
    }

    private boolean lends(Asset asset) {
        return !rules.markets().isEmpty()
                && rules.markets().get(0).assets().stream().anyMatch(each -> each.asset() == asset);
    }

    /** A window in which a person must react is long enough to read, or the scenario says that it is fast. */
    private void window(String field, int days) {
        Timetable time = scenario.time();
        range(field, days, 1, 365);
        boolean any = time.fast() || isShortByDesign(field);
        double least = any ? 1 : Math.max(1, Math.ceil(time.minReactionSeconds() / time.secondsPerDay()));
        require(days >= least || days < 1, field, "too-short-to-react", days);
        findings.bound(field, least, 365);
    }

    /** Notice of a vault is no decision: it may be as short as it likes. */
    private static boolean isShortByDesign(String field) {
        return field.endsWith("noticeDays");
    }

    private void range(String field, double value, double least, double most) {
        findings.range(field, value, least, most);
    }

    private void require(boolean holds, String field, String problem, Object value) {
        findings.require(holds, field, problem, value);
    }
}
