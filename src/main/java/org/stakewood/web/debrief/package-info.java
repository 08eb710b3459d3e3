/** A game looked back on, slide by slide: for the host, the projector and the players. */
package org.stakewood.web.debrief;
