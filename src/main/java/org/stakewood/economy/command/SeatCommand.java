package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.blockspace.NetworkFee;
import org.stakewood.economy.farming.Farming;
import org.stakewood.economy.scenario.Tab;

/** A command of a seat, a person's or a bot's. All of them meet the same gate and pay the same fee. */
public sealed interface SeatCommand extends Command
        permits AddLiquidity,
                BidAuction,
                Borrow,
                BuyAuction,
                Claim,
                ClaimFarm,
                ClaimVault,
                Delegate,
                DepositVault,
                Draw,
                ExitSingle,
                JoinSingle,
                Liquidate,
                NoticeVault,
                OpenValidator,
                Pledge,
                Redelegate,
                Release,
                RemoveLiquidity,
                Repay,
                RepayLoan,
                Restart,
                SetClient,
                SetCollateral,
                SetCommission,
                SetOrder,
                SetTier,
                Supply,
                SwapExactIn,
                SwapExactOut,
                TradeOutside,
                Transfer,
                Undelegate,
                Unjail,
                Withdraw {

    /** Who acts. */
    int account();

    /** The panel to which the command belongs; a person may use it once the panel is open. */
    Tab tab();

    /** The rule itself, without gate and fee. */
    void run(Draft draft);

    /** True if the network asks no fee for it. */
    default boolean feeless() {
        return false;
    }

    /** Gate, rule and fee on a draft; refuses by exception. */
    default void execute(Draft draft) {
        Gate.check(draft, this);
        run(draft);
        if (!feeless()) {
            NetworkFee.charge(draft, account());
        }
        Farming.flush(draft);
    }

    @Override
    default Outcome apply(World world) {
        return Outcome.of(world, this::execute);
    }
}
