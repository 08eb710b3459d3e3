package org.stakewood.economy.measure;

import org.stakewood.economy.Account;

/** Whom an account is ranked with. */
public enum League {
    PEOPLE,
    BOTS,
    /** People who were ruined and began again. */
    RESTARTED;

    /** The league of an account. */
    public static League of(Account account) {
        return !account.person() ? BOTS : account.track().restartedOn() > 0 ? RESTARTED : PEOPLE;
    }
}
