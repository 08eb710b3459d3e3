package org.stakewood.web.play;

import java.util.List;
import org.stakewood.web.piece.ActionForm;

/**
 * An action on the page.
 *
 * @param title its heading
 * @param hint one sentence
 * @param open whether it is unfolded
 * @param fields above the amount
 * @param form the form itself
 */
public record ActionPanel(String title, String hint, boolean open, List<Field> fields, ActionForm form) {}
