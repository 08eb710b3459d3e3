package org.stakewood.game;

import java.util.List;
import org.stakewood.economy.command.AddLiquidity;
import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.DepositVault;
import org.stakewood.economy.command.Draw;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.synthetic.LoanKind;
import org.stakewood.economy.view.SeatView;

/** What a person of a measured class does: something small of every kind. */
final class DayActs {

    private static final long ONE = 1_000_000;

    private DayActs() {}

    /** One of each, in an order in which they build on each other. */
    static List<SeatCommand> all(SeatView view, Dice dice) {
        int id = view.account().id();
        int own = view.account().validator();
        int at = view.account().delegationTo(own);
        Delegation stake = at < 0 ? null : view.account().delegations().get(at);
        long free = stake == null ? 0 : stake.free() / 4;
        int other = dice.below(view.validators().size());
        return List.of(
                new Delegate(id, other, (5 + dice.below(20)) * ONE),
                new Pledge(id, own, Math.max(1, free), PledgeTarget.desk(0)),
                new Draw(id, 0, own, (10 + dice.below(30)) * ONE, LoanKind.CALLABLE),
                new Supply(id, 0, Asset.OAK, (100 + dice.below(100)) * ONE),
                new Borrow(id, 0, Asset.USD, (10 + dice.below(40)) * ONE),
                new DepositVault(id, Asset.USD, (5 + dice.below(20)) * ONE),
                new AddLiquidity(id, 0, 10 * ONE, 20 * ONE, 0, view.day() + 1),
                new SwapExactIn(id, 0, Asset.OAK, (1 + dice.below(10)) * ONE, 0, view.day() + 1));
    }

    /** One of them. */
    static List<SeatCommand> one(List<SeatCommand> all, Dice dice) {
        return List.of(all.get(dice.below(all.size())));
    }
}
