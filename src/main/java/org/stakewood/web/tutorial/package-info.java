/** The tutorial inside the game: short steps beside the panel that is open, known to be done from what the player does. */
package org.stakewood.web.tutorial;
