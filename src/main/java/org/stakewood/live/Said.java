package org.stakewood.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.stakewood.game.message.Message;

/** What a host said lately, for readers who come back. Used in the game's turns only. */
final class Said {

    private static final int MOST = 8;

    private final Deque<Message> messages = new ArrayDeque<>();

    void add(Message message) {
        messages.addLast(message);
        if (messages.size() > MOST) {
            messages.removeFirst();
        }
    }

    /** Words to one seat, or those to everybody if it is null. */
    List<Message> to(Long seat) {
        return messages.stream()
                .filter(each -> seat == null ? each.seat() == null : seat.equals(each.seat()))
                .toList();
    }
}
