package org.stakewood.economy.farming;

/** Who takes part in a programme. */
public enum ProgrammeKind {
    SUPPLIERS,
    BORROWERS,
    PROVIDERS,
    STAKERS
}
