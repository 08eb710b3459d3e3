package org.stakewood.game.session;

/**
 * Choices for a class that a host keeps to make more like it.
 *
 * @param name what the host calls it, 1 to 80 characters
 * @param form the choices as the form of a new class sends them; never a seed, a guest or a person
 */
public record Template(long id, String name, String form) {}
