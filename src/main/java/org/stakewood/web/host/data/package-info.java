/** What a host takes away. */
package org.stakewood.web.host.data;
