/** Lessons on the shelf with their plans, and the scenarios that hosts write themselves. */
package org.stakewood.game.lesson;
