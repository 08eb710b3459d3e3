/** The library of lessons, and scenarios of a host's own: as text, as a form, by dials. */
package org.stakewood.web.host.library;
