package org.stakewood.economy.event;

/** Why a validator was jailed. */
public enum JailCause {
    DOWNTIME,
    SELF_BOND
}
