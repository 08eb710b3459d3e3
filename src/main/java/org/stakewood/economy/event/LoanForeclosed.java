package org.stakewood.economy.event;

import org.stakewood.economy.liquidation.FallCause;
import org.stakewood.economy.scenario.Resolution;

/**
 * A loan in default was ended by its desk. debt = vaulted + bought + auctioned + orphaned (micro-sOAK); stake, seized,
 * vaultLot, cost, penalty and lot are micro-OAK.
 *
 * @param mode what was done with stake and debt
 * @param cause why now
 * @param health at which the desk saw it
 * @param mark price of the synthetic by which it was judged
 * @param debt what was owed
 * @param stake what the pledge was worth
 * @param vaulted debt that the vault cancelled, for vaultLot
 * @param bought debt covered by buying in the pool, for cost
 * @param auctioned debt that is being auctioned, with lot
 * @param orphaned debt that was written off
 * @param seized stake that was taken; what is left of it stays bonded and free
 * @param penalty what the insurance fund got at once
 * @param spotBefore the pool's price before the desk bought
 * @param spotAfter and after
 */
public record LoanForeclosed(
        int account,
        int desk,
        int validator,
        Resolution mode,
        FallCause cause,
        double health,
        double mark,
        long debt,
        long stake,
        long vaulted,
        long vaultLot,
        long bought,
        long cost,
        long auctioned,
        long lot,
        long orphaned,
        long seized,
        long penalty,
        double spotBefore,
        double spotAfter)
        implements Event {}
