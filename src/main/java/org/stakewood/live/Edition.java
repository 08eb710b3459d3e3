package org.stakewood.live;

/**
 * Readers who get the very same shared news.
 *
 * @param names whether they may see who plays
 * @param language two letters
 */
record Edition(Audience audience, boolean names, String language) {}
