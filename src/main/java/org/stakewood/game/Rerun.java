package org.stakewood.game;

import org.stakewood.game.session.RuleChange;

/**
 * The days of a cascade and some after it, once as they were and once with one rule changed at the end of the day before
 * its first pass. People and automated players do what they did.
 *
 * @param change the rule
 * @param before its value as recorded
 * @param recorded as it was
 * @param changed with the change
 */
public record Rerun(RuleChange change, String before, Course recorded, Course changed) {}
