/** Who sits where: seats and the people on them, guest lists, links, codes and lots; erasure of a person. */
package org.stakewood.game.seat;
