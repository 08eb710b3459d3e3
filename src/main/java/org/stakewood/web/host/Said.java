package org.stakewood.web.host;

/**
 * A sentence on top of a page about what was done before.
 *
 * @param tone {@code good}, {@code caution} or {@code danger}
 */
public record Said(String tone, String text) {}
