/** What a game is looked back on by: its turning points, found in what was recorded, and figures of the whole class. */
package org.stakewood.game.debrief;
