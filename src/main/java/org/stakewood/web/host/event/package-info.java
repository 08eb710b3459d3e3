/** Planned events and changed rules. */
package org.stakewood.web.host.event;
