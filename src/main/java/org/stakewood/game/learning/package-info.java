/** What is asked and shown before it counts: questions before the first act, steps of the tutorials. */
package org.stakewood.game.learning;
