/** What is to come by the clock, in words: when a class begins, how long a break is. */
package org.stakewood.web.schedule;
