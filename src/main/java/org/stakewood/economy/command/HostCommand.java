package org.stakewood.economy.command;

/** What the host of a game does to its rules and plan; kept in the journal, and told in the log of acts. */
public sealed interface HostCommand extends Command permits CancelShock, ChangeParameter, Compensate, PlanShock {

    /** Its figures for the log. */
    String detail();
}
