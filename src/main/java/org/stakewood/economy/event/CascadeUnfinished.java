package org.stakewood.economy.event;

/** A cascade did not come to rest within the passes of a day and goes on on the next; a sign of a defect. */
public record CascadeUnfinished(int day, int passes) implements Event {}
