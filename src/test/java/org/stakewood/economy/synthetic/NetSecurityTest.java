package org.stakewood.economy.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.amm.PriceRecord;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.Line;
import org.stakewood.economy.lending.Market;
import org.stakewood.economy.lending.MarketPosition;
import org.stakewood.economy.lending.Pledge;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.staking.Stake;
import org.stakewood.economy.staking.Status;

/** Net security, by its worked example. */
class NetSecurityTest {

    /**
     * G = 1000. Desk loans S 100, L 25 and S 40, L 60; 50 OAK pledged in a market for 30 USD at P = 2; p = 0.9, so
     * max(1, p) = 1: N = 1000 − 25 − min(40, 60) − min(50, 15) = 920.
     */
    private static Draft example() {
        Scenario base = LoanWorlds.scenario(List.of(LoanWorlds.plain(Resolution.BURN)));
        CreditRules rules = new CreditRules(
                base.credit().oracle(),
                base.credit().desks(),
                List.of(CreditScenarios.market()),
                base.credit().liquidation(),
                null);
        World world = Genesis.world(Worlds.with(base, edit -> edit.credit(rules)), 1, 0);
        Draft draft = new Draft(world);
        for (int id = 0; id < 8; id++) {
            Loan loan = LoanWorlds.loan(world, id);
            Vector<Loan> loans =
                    switch (id) {
                        case 0 -> Vector.of(loan);
                        case 1 -> Vector.of(loan.withDebt(60 * ONE, 0));
                        default -> Vector.empty();
                    };
            draft.update(id, each -> each.with(each.credit().withLoans(loans)));
        }
        stake(draft, 1, 40 * ONE);
        stake(draft, 2, 160 * ONE);
        Book owed = new Book(Asset.USD, 0, 30 * ONE, 30 * ONE, 0, 0, 0, 0);
        Market market = draft.credit().markets().get(0);
        draft.setCredit(draft.credit()
                .withMarkets(Vector.of(new Market(0, market.books().update(0, owed), 0, Vector.empty()))));
        MarketPosition position = new MarketPosition(
                0, Vector.of(new Line(Asset.USD, 0, false, 30 * ONE, 0)), Vector.of(new Pledge(3, 50 * ONE)), 0);
        draft.update(3, each -> each.with(each.credit().withMarkets(Vector.of(position))));
        draft.setPrices(draft.prices().update(1, new PriceRecord(Vector.of(0.9), Vector.of(0.0), 0)));
        return draft;
    }

    private static void stake(Draft draft, int id, long tokens) {
        draft.update(draft.validator(id).with(new Stake(tokens, 100 * ONE, 1)));
    }

    @Test
    void theExample() {
        assertEquals(
                new Bars(1000 * ONE, 80 * ONE, 920 * ONE, 0),
                NetSecurity.of(example().world()));
    }

    /** Above par a loan counts at its price: 25·1.2 = 30; the other is bounded by its pledge; P does not change. */
    @Test
    void abovePar() {
        Draft draft = example();
        draft.setPrices(draft.prices().update(1, new PriceRecord(Vector.of(1.2), Vector.of(0.0), 0)));
        assertEquals(85 * ONE, NetSecurity.of(draft.world()).owed());
    }

    /** A jailed validator's stake neither secures nor owes. */
    @Test
    void jailed() {
        Draft draft = example();
        draft.update(draft.validator(0).with(Status.JAILED));
        assertEquals(new Bars(900 * ONE, 55 * ONE, 845 * ONE, 0), NetSecurity.of(draft.world()));
    }
}
