package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.audit.EarningPart;
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

    /** What an account gains or loses by the command itself, rounding included, belongs to this part of its earnings. */
    default EarningPart part() {
        return switch (tab()) {
            case STAKE -> EarningPart.ISSUANCE;
            case TRADE, POOL -> EarningPart.TRADING;
            case BORROW -> EarningPart.INTEREST_PAID;
            case LEND -> EarningPart.INTEREST_EARNED;
            case FARM -> EarningPart.FARMING;
        };
    }

    /** True if the network asks no fee for it. */
    default boolean feeless() {
        return false;
    }

    /** Gate, rule and fee on a draft; refuses by exception. */
    default void execute(Draft draft) {
        Gate.check(draft, this);
        run(draft);
        draft.book(part());
        if (!feeless()) {
            NetworkFee.charge(draft, account());
        }
        draft.book(EarningPart.TRADING);
        Farming.flush(draft);
        draft.book(EarningPart.FARMING);
    }

    @Override
    default Outcome apply(World world) {
        return Outcome.of(world, this::execute);
    }
}
