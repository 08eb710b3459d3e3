/** The control room: clock, seats, entry, market, and what is done to a running class. */
package org.stakewood.web.host.room;
