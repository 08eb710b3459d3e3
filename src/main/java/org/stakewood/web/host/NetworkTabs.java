package org.stakewood.web.host;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.game.session.Network;
import org.stakewood.game.session.Session;
import org.stakewood.web.text.Words;

/**
 * The networks of a session to choose from.
 *
 * @param shown number of the network shown, from 1
 * @param picked what the page's address says: the number, or 0 for all
 * @param tabs one for each network, before them one for all where a page acts on all; empty if there is one network only
 */
public record NetworkTabs(int shown, int picked, List<Tab> tabs) {

    public NetworkTabs {
        tabs = List.copyOf(tabs);
    }

    /** One of them. */
    public record Tab(int number, String name, boolean current) {}

    /** One network is shown. */
    public static NetworkTabs one(Session session, Integer wanted, Words words) {
        int shown = session.network(wanted == null ? 1 : wanted).number();
        return new NetworkTabs(shown, shown, tabs(session, shown, words));
    }

    /** Acts on all networks while the first is shown, or on the one shown. */
    public static NetworkTabs allOrOne(Session session, Integer wanted, Words words) {
        int shown = session.network(wanted == null ? 1 : wanted).number();
        int picked = wanted == null || wanted < 1 ? 0 : shown;
        List<Tab> tabs = new ArrayList<>(tabs(session, picked, words));
        if (!tabs.isEmpty()) {
            tabs.add(0, new Tab(0, words.say("arms_all"), picked == 0));
        }
        return new NetworkTabs(shown, picked, tabs);
    }

    /** True if there is something to choose. */
    public boolean several() {
        return !tabs.isEmpty();
    }

    /** For {@link org.stakewood.game.Control#only}: null for all. */
    public Integer only() {
        return picked == 0 ? null : Integer.valueOf(picked);
    }

    /** "Network 2 · Slow", or without a label "Network 2". */
    public static String name(Network network, Words words) {
        String name = words.say("host_network", network.number());
        return network.label().isEmpty() ? name : name + " · " + network.label();
    }

    private static List<Tab> tabs(Session session, int current, Words words) {
        return !session.parallel()
                ? List.of()
                : session.networks().stream()
                        .map(each -> new Tab(each.number(), name(each, words), each.number() == current))
                        .toList();
    }
}
