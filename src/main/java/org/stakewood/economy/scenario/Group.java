package org.stakewood.economy.scenario;

import org.stakewood.economy.AccountKind;

/**
 * Automated accounts of one kind at genesis; totals are for the whole group.
 *
 * @param kind how they behave
 * @param count how many
 * @param operators true if each runs a validator with its stake, false if the stake is delegated to operators
 * @param bonded micro-OAK bonded
 * @param oak liquid micro-OAK
 * @param usd micro-dollars
 * @param spread how the bonded OAK is spread; in equal parts unless stated
 * @param least smallest bonded amount of a member, micro-OAK
 * @param liquidity true if the LP shares that are not the network's belong to this group
 * @param credit what it has pledged, supplied, borrowed and put into vaults
 */
public record Group(
        AccountKind kind,
        int count,
        boolean operators,
        long bonded,
        long oak,
        long usd,
        Spread spread,
        long least,
        boolean liquidity,
        OpeningCredit credit) {

    public Group {
        spread = spread == null ? Spread.EQUAL : spread;
        credit = credit == null ? OpeningCredit.NONE : credit;
    }
}
