/** The cascade microscope: liquidations pass by pass, and the same days once more under another rule. */
package org.stakewood.web.cascade;
