/** Predictions: a class is asked, answers with a range, and sees who was right. */
package org.stakewood.web.ask;
