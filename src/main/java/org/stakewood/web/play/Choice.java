package org.stakewood.web.play;

/** A link among several, one of which is where the reader is. */
public record Choice(String label, String link, boolean current) {}
