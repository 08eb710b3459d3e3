/**
 * Explain this number: for every figure of the player's pages one declaration of what it is and of the formula that it
 * comes out of, with the reader's own numbers in it. A formula is a tree; its words, its numbers and its result are read
 * off the same tree, so that they cannot disagree. What the numbers are is asked of the economy's views.
 */
package org.stakewood.web.explain;
