package org.stakewood.laboratory;

import java.util.List;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.amm.StableSwap;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.Draw;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.OpeningCredit;
import org.stakewood.economy.scenario.RateRule;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.synthetic.LoanKind;
import org.stakewood.economy.view.SeatView;

/** Stakers who borrow against their stake and stake again: the network lends to itself. */
final class BestBank implements Experiment {

    private static final int STAKERS = 10;
    private static final long STAKE = 1_000 * Bare.ONE;
    private static final int DAYS = 60;
    private static final long SMALLEST = Bare.ONE / 10;
    private static final int POOL = 0;

    @Override
    public String id() {
        return "best-bank";
    }

    @Override
    public String question() {
        return "How much more stake does a network show when everybody borrows a share c of it and stakes that again?";
    }

    @Override
    public int usualSeeds() {
        return 1;
    }

    /** What is staked in the end, and that less what is owed against it, of the opening stake; and the price of sOAK. */
    record Outcome(double gross, double net, double price) {}

    static Outcome play(double share, long seed) {
        Play play = Play.open(variant(share), seed, 0);
        while (!play.world().over()) {
            for (int id = 0; share > 0 && id < STAKERS; id++) {
                loop(play, id);
            }
            play.forget();
            play.quietDay();
        }
        double gross = 0;
        double owed = 0;
        for (int id = 0; id < STAKERS; id++) {
            SeatView seat = play.seat(id);
            gross += seat.worth(seat.account().delegations().get(0));
            owed += seat.loans().map(each -> each.condition().debt()).sum().doubleValue();
        }
        double opening = (double) STAKERS * STAKE;
        double price = play.world().pools().get(POOL).spot();
        return new Outcome(gross / opening, (gross - owed * Math.max(1, price)) / opening, price);
    }

    private static Variant variant(double share) {
        long deep = 1_000_000 * Bare.ONE;
        OpeningCredit pledged = new OpeningCredit(true, null, null, null);
        OpeningCredit lender = new OpeningCredit(false, new Balances(0, 1_000 * Bare.ONE, 0, 0), null, null);
        return Bare.network(
                        DAYS,
                        List.of(Bare.synthetic(new StableSwap(1_000, 0), deep), Bare.dollars(30_000 * Bare.ONE)),
                        List.of(
                                group(AccountKind.OPERATOR, STAKERS, STAKERS * STAKE, null),
                                // One that owes what the pool opens with, and is left out of the figures.
                                group(AccountKind.OPERATOR, 1, 20 * deep, pledged),
                                group(AccountKind.HOLDER, 1, 0, lender)),
                        Lenders.credit(List.of(Lenders.market(0.60, 0.72))))
                .with("credit.desks[0].rateRule", RateRule.MATCH)
                .with("credit.desks[0].threshold", 1)
                .with("credit.desks[0].marginHealth", 1)
                .with("credit.desks[0].loanLimit", Math.max(0.05, share));
    }

    private static Group group(AccountKind kind, int count, long bonded, OpeningCredit credit) {
        return new Group(kind, count, kind == AccountKind.OPERATOR, bonded, 0, 0, null, 0, false, credit);
    }

    private static void loop(Play play, int id) {
        SeatView seat = play.seat(id);
        Delegation own = seat.account().delegations().get(0);
        if (own.free() > 0) {
            play.give(new Pledge(id, own.validator(), own.free(), PledgeTarget.desk(0)));
        }
        long most = play.seat(id).desk(0).most(own.validator(), LoanKind.CALLABLE);
        if (most < SMALLEST) {
            return;
        }
        play.give(new Draw(id, 0, own.validator(), most, LoanKind.CALLABLE));
        play.give(new SwapExactIn(id, POOL, Asset.SOAK, most, 0, play.world().day() + 1));
        play.give(new Delegate(
                id, own.validator(), play.seat(id).account().balances().oak()));
    }

    @Override
    public Report run(Bench bench) {
        Table table = Table.of("c", "gross stake", "1/(1 − c)", "net stake", "price of sOAK");
        Line gross = Line.of("gross stake");
        Line theory = Line.of("1/(1 − c)");
        Line net = Line.of("net stake");
        for (double share : new double[] {0, 0.25, 0.50, 0.75}) {
            Outcome end = play(share, bench.firstSeed());
            gross = gross.dot(share, end.gross());
            theory = theory.dot(share, 1 / (1 - share));
            net = net.dot(share, end.net());
            table = table.row(
                    Cell.of(share, 2),
                    Cell.of(end.gross(), 3),
                    Cell.of(1 / (1 - share), 3),
                    Cell.of(end.net(), 3),
                    Cell.of(end.price(), 4));
        }
        return new Report(
                id(),
                question(),
                List.of(
                        "Ten stakers of 1 000 OAK. Every morning each pledges what it has staked, draws as much as the desk gives up to a "
                                + "share c of it (`rateRule: MATCH`, on a market in which OAK earns nothing), sells it in a deep flat pool and "
                                + "stakes what it got. 60 days; the figures are of these ten. No chance in it."),
                List.of(new Report.Part("Stake in the end, of the opening stake", table)),
                new Chart(
                        "The bank of its own: four times the stake on the wall, the same stake at risk",
                        "c, share that is borrowed",
                        "of the opening stake",
                        List.of(),
                        List.of(gross, theory, net)));
    }
}
