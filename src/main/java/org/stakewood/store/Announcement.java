package org.stakewood.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.stakewood.game.Head;
import org.stakewood.game.Note;

/** The text of a notification: who says it, then what, in words that fit PostgreSQL's 8000 bytes. */
final class Announcement {

    private Announcement() {}

    static List<String> texts(String node, List<Object> items, int most) {
        List<String> texts = new ArrayList<>();
        for (int from = 0; from < items.size(); from += most) {
            texts.add(items.subList(from, Math.min(items.size(), from + most)).stream()
                    .map(Announcement::word)
                    .collect(Collectors.joining(" ", node + " ", "")));
        }
        return texts;
    }

    /** Tells what others said; one's own words and what cannot be understood are passed over. */
    static void read(String node, String text, Consumer<Object> listener) {
        String[] words = text.split(" ");
        if (words[0].equals(node)) {
            return;
        }
        for (int i = 1; i < words.length; i++) {
            Object item = item(words[i].split(":"));
            if (item != null) {
                listener.accept(item);
            }
        }
    }

    private static String word(Object item) {
        if (item instanceof Head head) {
            return "game:" + head.game() + ":" + head.seq() + ":" + head.version();
        }
        Note note = (Note) item;
        return "note:" + note.session() + ":" + note.kind() + ":" + note.id();
    }

    private static Object item(String[] parts) {
        try {
            return switch (parts[0]) {
                case "game" -> new Head(Long.parseLong(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3]));
                case "note" ->
                    new Note(Long.parseLong(parts[1]), Note.Kind.valueOf(parts[2]), Long.parseLong(parts[3]));
                default -> null;
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException foreign) {
            return null;
        }
    }
}
