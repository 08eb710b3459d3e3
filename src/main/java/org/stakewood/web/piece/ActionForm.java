package org.stakewood.web.piece;

/**
 * One action a player can take. A press on 25/50/75/max without script arrives as the parameter {@code fill} at
 * {@code action}: fill the field, answer with the page, do nothing.
 *
 * @param id unique on the page
 * @param action address that takes the POST
 * @param key idempotency key: the same form sent twice acts once
 * @param previewAction address that answers a {@link Preview} as JSON, or null
 * @param amount the amount asked for, or null
 * @param button verb with its object
 * @param disabledWhy why the button is off, or null
 * @param preview what the filled-in form would do, or null
 * @param state what became of the last one sent, or null
 */
public record ActionForm(
        String id,
        String action,
        String key,
        String previewAction,
        AmountField amount,
        String button,
        String disabledWhy,
        Preview preview,
        ActionState state) {}
