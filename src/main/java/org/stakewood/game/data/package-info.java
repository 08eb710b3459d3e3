/** What researchers and instructors take away from a game: tables with a codebook, the key to pseudonyms, grades. */
package org.stakewood.game.data;
