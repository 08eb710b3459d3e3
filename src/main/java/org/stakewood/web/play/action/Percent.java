package org.stakewood.web.play.action;

import org.stakewood.web.format.AmountFault;
import org.stakewood.web.format.AmountText;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;

/**
 * A rate that was typed in percent.
 *
 * @param rate as a fraction of one
 * @param fault what to change; null if it could be read
 */
record Percent(double rate, String fault) {

    private static final long WHOLE = 100_000_000;

    static Percent read(Desk desk, Input input, String name) {
        AmountText typed = AmountText.parseOrZero(input.text(name), desk.words().locale());
        if (typed instanceof AmountText.Unreadable unreadable) {
            return new Percent(0, desk.words().say(unreadable.fault().key()));
        }
        long micros = ((AmountText.Read) typed).micros();
        return micros > WHOLE
                ? new Percent(0, desk.words().say(AmountFault.TOO_LARGE.key()))
                : new Percent(micros / (double) WHOLE, null);
    }
}
