package org.stakewood.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.game.Head;
import org.stakewood.game.Note;

class AnnouncementTest {

    @Test
    void whatIsSaidIsHeardByOthersOnly() {
        List<Object> items = List.of(new Head(7, 42, 50), new Note(3, Note.Kind.SEAT, 9));
        List<String> texts = Announcement.texts("me", items, 100);
        assertEquals(List.of("me game:7:42:50 note:3:SEAT:9"), texts);
        assertEquals(items, heard("you", texts.get(0)));
        assertEquals(List.of(), heard("me", texts.get(0)));
    }

    @Test
    void muchIsSaidInParts() {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            items.add(new Head(Long.MAX_VALUE - i, Long.MAX_VALUE, Long.MAX_VALUE));
        }
        List<String> texts = Announcement.texts("x".repeat(36), items, 100);
        assertEquals(3, texts.size());
        texts.forEach(each -> assertEquals(true, each.length() < 8_000));
        assertEquals(List.of(), Announcement.texts("me", List.of(), 100));
    }

    @Test
    void whatCannotBeUnderstoodIsPassedOver() {
        assertEquals(
                List.of(new Head(1, 2, 3)),
                heard("me", "other game:1 game:x:y:z note:1:WHAT:2 future:1:2 game:1:2:3 :: "));
        assertEquals(List.of(), heard("me", ""));
    }

    private static List<Object> heard(String node, String text) {
        List<Object> heard = new ArrayList<>();
        Announcement.read(node, text, heard::add);
        return heard;
    }
}
