/** Sessions of hosts: what is wanted of one, its networks and terms, who may host and help, and templates. */
package org.stakewood.game.session;
