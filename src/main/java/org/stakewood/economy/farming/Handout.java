package org.stakewood.economy.farming;

import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.House;
import org.stakewood.economy.liquidation.Auctions;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.FarmRules;

/** Genesis: how the treasury's ACORN comes to the players. */
public final class Handout {

    private Handout() {}

    /** Gives it to all seats in equal parts, floored, puts it up for sale, or leaves it where it is. */
    public static void open(Draft draft) {
        FarmRules rules = draft.scenario().credit().farm();
        long all = draft.house(House.TREASURY).acorn();
        if (rules == null || all == 0 || draft.accounts().isEmpty()) {
            return;
        }
        switch (rules.distribution()) {
            case MINE -> {}
            case AIRDROP -> airdrop(draft, all / draft.accounts().size());
            case SALE -> Auctions.sell(draft, all);
        }
    }

    private static void airdrop(Draft draft, long each) {
        for (Account account : draft.accounts()) {
            draft.debit(House.TREASURY, Asset.ACORN, each);
            draft.credit(account.id(), Asset.ACORN, each);
        }
    }
}
