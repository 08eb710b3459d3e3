/** PostgreSQL and JSON: implements the ports of {@code game}. Nobody else knows of tables or of stored forms. */
package org.stakewood.store;
