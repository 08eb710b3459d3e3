package org.stakewood.economy.liquidation;

import org.stakewood.economy.money.Asset;

/**
 * A lot that is being sold for the debt it stands for.
 *
 * @param id counts up from 1
 * @param origin whose debt
 * @param debtAsset in which one pays
 * @param debt micro-units still to be covered
 * @param penalty micro-units of the debt asset still to be set aside for the insurance fund
 * @param kind what is sold
 * @param lot micro-units of coins or deposit shares still to be sold
 * @param days n: days since the price began to fall
 * @param restarts how often it has begun anew
 * @param mark worth of one unit of the lot in the debt asset when the price began to fall
 * @param openedOn day (1 is the first) of the first opening
 * @param bid highest bid
 */
public record Auction(
        long id,
        Origin origin,
        Asset debtAsset,
        long debt,
        long penalty,
        LotKind kind,
        long lot,
        int days,
        int restarts,
        double mark,
        int openedOn,
        Bid bid) {}
