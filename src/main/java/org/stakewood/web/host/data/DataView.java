package org.stakewood.web.host.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.stakewood.game.GameRow;
import org.stakewood.game.GameStatus;
import org.stakewood.game.data.Basis;
import org.stakewood.game.data.DataFormat;
import org.stakewood.game.session.Session;
import org.stakewood.web.host.NetworkTabs;
import org.stakewood.web.text.Words;

/**
 * The page on which an owner takes data away.
 *
 * @param network number of the network shown, from 1
 * @param tabs all of them to choose from
 * @param far how far the game has come
 * @param running whether it goes on
 * @param before whether it has not begun: a plan can still be registered
 * @param points proposed for the grades
 */
public record DataView(
        Session session,
        int network,
        NetworkTabs tabs,
        String far,
        boolean running,
        boolean before,
        List<Format> formats,
        List<Choice> bases,
        int points) {

    /** A form of the tables: the last part of its address, its name, and a sentence about it. */
    public record Format(String path, String label, String text) {}

    /** A way of grading. */
    public record Choice(String value, String label) {}

    static DataView of(Session session, int network, GameRow row, int points, Words words) {
        return new DataView(
                session,
                network,
                NetworkTabs.one(session, network, words),
                words.say(
                        "host_data_far",
                        words.numbers().count(row.day()),
                        words.numbers().count(row.days())),
                row.clock().status() == GameStatus.RUNNING,
                row.clock().status() == GameStatus.LOBBY,
                Arrays.stream(DataFormat.values())
                        .map(each -> format(each, words))
                        .toList(),
                Arrays.stream(Basis.values()).map(each -> choice(each, words)).toList(),
                points);
    }

    private static Format format(DataFormat format, Words words) {
        String path = format.name().toLowerCase(Locale.ROOT);
        return new Format(path, words.say("host_data_" + path), words.say("host_data_" + path + "_text"));
    }

    private static Choice choice(Basis basis, Words words) {
        return new Choice(basis.name(), words.say("host_grades_" + basis.name().toLowerCase(Locale.ROOT)));
    }
}
