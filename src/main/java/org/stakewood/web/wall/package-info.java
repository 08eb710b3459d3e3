/** The projector: what a whole class sees, without controls, and how people find the door. */
package org.stakewood.web.wall;
