/**
 * Live news: one stream of data for each page, never HTML. What all readers of a page see is written once a day and
 * sent to each; what only one seat may see is small. The contract with the pages is docs/live.md.
 */
package org.stakewood.live;
