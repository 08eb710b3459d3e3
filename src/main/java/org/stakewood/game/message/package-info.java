/** What is said to players: words of hosts and of the program. */
package org.stakewood.game.message;
