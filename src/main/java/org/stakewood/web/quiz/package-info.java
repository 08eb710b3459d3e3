/** Questions that show whether somebody has understood what to decide, before they act. */
package org.stakewood.web.quiz;
