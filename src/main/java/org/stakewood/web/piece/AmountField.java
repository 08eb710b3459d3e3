package org.stakewood.web.piece;

/**
 * The amount of an action form.
 *
 * @param label what is asked
 * @param unit symbol beside the field
 * @param available "of 250.00 OAK" or null
 * @param max micro-units behind the quick buttons; 0 hides them
 * @param value what the field holds, as typed
 * @param error what to change, or null
 */
public record AmountField(String label, String unit, String available, long max, String value, String error) {}
