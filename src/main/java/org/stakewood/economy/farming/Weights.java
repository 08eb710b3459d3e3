package org.stakewood.economy.farming;

import org.stakewood.economy.Account;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.lending.Line;
import org.stakewood.economy.lending.MarketPosition;
import org.stakewood.economy.staking.Delegation;

/** What an account takes part in a stream with: its shares of that which the stream pays for. */
final class Weights {

    private static final int MARKET = 0;

    private Weights() {}

    /** Deposit, debt, LP or stake shares of an account; a debt counts once it has joined its pool. */
    static long of(Account account, Programme programme) {
        return switch (programme.kind()) {
            case SUPPLIERS, BORROWERS -> lent(account, programme);
            case PROVIDERS -> provided(account, programme.target());
            case STAKERS -> staked(account, programme.target());
        };
    }

    private static long lent(Account account, Programme programme) {
        for (MarketPosition position : account.credit().markets()) {
            for (Line line : position.lines()) {
                if (position.market() == MARKET && line.asset().ordinal() == programme.target()) {
                    return programme.kind() == ProgrammeKind.SUPPLIERS ? line.deposit() : line.debt();
                }
            }
        }
        return 0;
    }

    private static long provided(Account account, int pool) {
        for (Liquidity each : account.liquidity()) {
            if (each.pool() == pool) {
                return each.shares();
            }
        }
        return 0;
    }

    private static long staked(Account account, int validator) {
        for (Delegation each : account.delegations()) {
            if (each.validator() == validator) {
                return each.shares();
            }
        }
        return 0;
    }
}
