package org.stakewood.economy.scenario;

/**
 * Guards of an embedded desk; all on the average price and the net security.
 *
 * @param halt whether new loans are halted in danger
 * @param call whether the weakest loans are called in danger
 * @param surcharge whether the rate rises in danger
 * @param twoSided whether a halt ends above par
 * @param securityFloor a: net security, as a share of the supply, below which a halt begins
 * @param securityBuffer how far above it a halt ends
 * @param priceFloor b: price of the synthetic below which a halt begins
 * @param priceBuffer how far above it a halt ends
 * @param parCeiling price above which a halt ends at once
 * @param dwellDays least days of a halt and of the time between two
 * @param debtCap c: largest debt as a share of the stake
 * @param mostSurcharge highest surcharge a year
 * @param surchargeSlope surcharge a year per unit of shortfall
 * @param surchargePrice price below which the surcharge begins
 * @param surchargeSecurity how far above the floor of security it begins
 * @param callMargin how far below either floor calls begin
 * @param callEvery least days between two calls
 * @param callCount loans called at once
 */
public record GuardRules(
        boolean halt,
        boolean call,
        boolean surcharge,
        boolean twoSided,
        double securityFloor,
        double securityBuffer,
        double priceFloor,
        double priceBuffer,
        double parCeiling,
        int dwellDays,
        double debtCap,
        double mostSurcharge,
        double surchargeSlope,
        double surchargePrice,
        double surchargeSecurity,
        double callMargin,
        int callEvery,
        int callCount) {}
