package org.stakewood.economy.event;

/** A text for everybody; the id of a message. */
public record NewsPublished(String text) implements Event {}
