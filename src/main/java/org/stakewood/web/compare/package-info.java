/** Several networks of one class beside each other: the same figure, the same axes, one small chart each. */
package org.stakewood.web.compare;
