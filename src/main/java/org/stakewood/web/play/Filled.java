package org.stakewood.web.play;

import org.stakewood.web.piece.Preview;

/**
 * A form as it was sent for a look ahead.
 *
 * @param action its id; empty if none was sent
 * @param input what was filled in
 * @param preview what it would do
 */
public record Filled(String action, Input input, Preview preview) {

    /** No form was sent. */
    public static final Filled NONE = new Filled("", Input.NONE, null);
}
