/** A player's report: one page that can be printed, of the player's own game only. */
package org.stakewood.web.report;
