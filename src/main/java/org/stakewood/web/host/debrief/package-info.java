/** Looking back, at the end and on the way. */
package org.stakewood.web.host.debrief;
