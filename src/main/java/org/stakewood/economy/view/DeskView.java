package org.stakewood.economy.view;

import org.stakewood.economy.World;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.staking.Network;
import org.stakewood.economy.synthetic.Drawing;
import org.stakewood.economy.synthetic.GuardState;
import org.stakewood.economy.synthetic.LoanKind;
import org.stakewood.economy.synthetic.LoanRate;
import org.stakewood.economy.synthetic.NetSecurity;

/** A desk that lends against stake, as one seat sees it. */
public final class DeskView {

    private final World world;
    private final int account;
    private final int desk;

    DeskView(World world, int account, int desk) {
        this.world = world;
        this.account = account;
        this.desk = desk;
    }

    public int id() {
        return desk;
    }

    public DeskRules rules() {
        return world.scenario().credit().desks().get(desk);
    }

    /** Rate a year of a kind of loan, now. */
    public double rate(LoanKind kind) {
        return LoanRate.of(world, desk, kind);
    }

    /** Most micro-sOAK that the seat could draw now against its pledge at a validator; 0 without a pledge. */
    public long most(int validator, LoanKind kind) {
        return Drawing.most(world, account, desk, validator, kind);
    }

    /** What the guards have done. */
    public GuardState guards() {
        return world.credit().desks().get(desk).guards();
    }

    /** Micro-sOAK that all together may still draw under the cap, floored; negative if there is no cap. */
    public long room() {
        if (rules().guards() == null) {
            return -1;
        }
        long cap = Amount.floorTimes(
                Network.stake(world.validators()), rules().guards().debtCap());
        long most = Amount.floorTimes(cap, 1 / Oracle.of(world).soakHigh());
        return Math.max(0, most - world.supply().outstanding(Asset.SOAK));
    }

    /** p̂: OAK for one sOAK at which new debts count. */
    public double dear() {
        return Oracle.of(world).soakHigh();
    }

    /** N/C: net security as a share of all OAK. */
    public double security() {
        return (double) NetSecurity.of(world).net() / world.supply().outstanding(Asset.OAK);
    }

    /** OAK for one sOAK by which the guards judge. */
    public double price() {
        return Oracle.of(world).soakAverage();
    }

    /** True if too little of the stake is free of debts for new loans. */
    public boolean insecure() {
        return security() <= rules().guards().securityFloor() + rules().guards().securityBuffer();
    }

    /** True if the synthetic is too cheap for new loans. */
    public boolean cheap() {
        return price() <= rules().guards().priceFloor() + rules().guards().priceBuffer();
    }

    /** First day (1 is the first) on which a halt may end. */
    public int earliestEnd() {
        return guards().since() + rules().guards().dwellDays();
    }
}
