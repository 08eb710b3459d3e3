/** What the clocks of a class do by themselves at times and after days that its host has set. */
package org.stakewood.game.schedule;
