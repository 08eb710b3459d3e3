package org.stakewood.economy.synthetic;

/**
 * What a bank may still take out of an account's rewards; it bears no interest.
 *
 * @param owed micro-OAK
 * @param due micro-OAK of it that rewards have already earned and that are taken as soon as they are free
 */
public record BankClaim(long owed, long due) {}
