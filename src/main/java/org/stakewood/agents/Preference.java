package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.staking.Validator;
import org.stakewood.economy.view.PublicView;

/**
 * Which validator a delegator likes: it draws one by softmax over (1 − commission)·uptime·(1 − share), where share is the
 * validator's part of the network's stake, so that the cheap, the reliable and the small are chosen more often.
 */
final class Preference {

    private Preference() {}

    /** The id of a drawn active validator; negative if there is none. */
    static int draw(PublicView view, double heat, Dice dice) {
        Vector<Validator> active =
                view.validators().filter(each -> each.active() && each.stake().tokens() > 0);
        double network = view.stake();
        double sum = 0;
        for (Validator each : active) {
            sum += weight(each, network, heat);
        }
        double ticket = dice.uniform() * sum;
        for (Validator each : active) {
            ticket -= weight(each, network, heat);
            if (ticket < 0) {
                return each.id();
            }
        }
        return active.isEmpty() ? -1 : active.last().id();
    }

    /** (1 − commission)·uptime·(1 − share). */
    static double score(Validator validator, double network) {
        double share = network == 0 ? 0 : validator.stake().tokens() / network;
        return (1 - validator.terms().commission()) * validator.duty().uptime() * (1 - share);
    }

    private static double weight(Validator validator, double network, double heat) {
        return StrictMath.exp(heat * score(validator, network));
    }
}
