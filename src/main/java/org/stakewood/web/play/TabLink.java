package org.stakewood.web.play;

/**
 * A tab of the play screen.
 *
 * @param kind its color and shape
 * @param open whether it can be used today
 * @param opens when it opens; null if it is open
 */
public record TabLink(String id, String label, String kind, boolean open, boolean current, String opens) {}
