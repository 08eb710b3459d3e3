/** A new class: the form, its faults, networks, templates. */
package org.stakewood.web.host.create;
