/** Who is in a class, and what it is asked. */
package org.stakewood.web.host.people;
