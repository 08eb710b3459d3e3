/** A player's ledger: every entry with what it did to the own coins, what it cost and what the day was like. */
package org.stakewood.web.ledger;
