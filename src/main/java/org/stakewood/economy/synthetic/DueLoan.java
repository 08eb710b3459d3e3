package org.stakewood.economy.synthetic;

/** A loan that is to be foreclosed now, with the health at which the desk saw it. */
public record DueLoan(int account, Loan loan, double health) {}
