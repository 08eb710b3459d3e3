package org.stakewood.web.piece;

/** A figure with its name, both in the reader's language. */
public record Line(String label, String value) {}
