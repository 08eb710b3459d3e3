package org.stakewood.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.stakewood.game.Head;
import org.stakewood.game.Note;

class PostgresAnnouncerIT {

    @Test
    void anotherNodeHearsTheNewestAndSurvivesACut() throws Exception {
        try (GameDatabase database = GameDatabase.fresh();
                PostgresAnnouncer one = new PostgresAnnouncer(database.pool(2));
                PostgresAnnouncer two = new PostgresAnnouncer(database.pool(2))) {
            BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
            BlockingQueue<Object> own = new LinkedBlockingQueue<>();
            one.listen(own::add);
            two.listen(heard::add);
            two.listenNotes(heard::add);
            one.begin();
            two.begin();
            until(one, heard);
            Note note = new Note(1, Note.Kind.MESSAGE, 5);
            one.announce(note);
            assertEquals(note, heard.poll(5, TimeUnit.SECONDS));

            database.texts("select pg_terminate_backend(pid)::text from pg_stat_activity"
                    + " where query like 'listen%' or query like '%pg_notify%' and pid <> pg_backend_pid()");
            until(one, heard);
            assertNull(own.poll());
        }
    }

    /** Says something until it is heard: whoever is not listening yet hears nothing. */
    private static void until(PostgresAnnouncer from, BlockingQueue<Object> heard) throws InterruptedException {
        heard.clear();
        for (long seq = 1; seq < 100; seq++) {
            from.announce(new Head(1, seq, seq));
            if (heard.poll(200, TimeUnit.MILLISECONDS) != null) {
                TimeUnit.MILLISECONDS.sleep(300);
                heard.clear();
                return;
            }
        }
        throw new AssertionError("nothing was heard");
    }
}
