/** The host's pages: set-up, login, library, new game, control room. */
package org.stakewood.web.host;
