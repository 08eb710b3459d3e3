/** The ladder of lessons: six short games for somebody who plays alone, each with one thing more to decide. */
package org.stakewood.web.ladder;
