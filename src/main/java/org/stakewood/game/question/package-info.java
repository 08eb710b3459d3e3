/** Predictions that a host asks for, and what the class answered. */
package org.stakewood.game.question;
