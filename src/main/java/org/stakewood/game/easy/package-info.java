/** Games for those who do not want to know about rules: a few dials, each of which turns several rules at once. */
package org.stakewood.game.easy;
