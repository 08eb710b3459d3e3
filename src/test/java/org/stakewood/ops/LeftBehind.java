package org.stakewood.ops;

import java.nio.file.Path;

/** A process for {@link KilledProcessTest} to kill: starts the database, commits a row, says so and waits. */
final class LeftBehind {
    private LeftBehind() {}

    public static void main(String... arguments) throws Exception {
        DataFolder folder;
        try {
            folder = DataFolder.open(Path.of(arguments[0]));
        } catch (CannotStart refused) {
            System.out.println(refused.getMessage());
            return;
        }
        folder.announce("http://localhost:4711");
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, arguments[1], 0);
        Rows.add(postgres, 5);
        System.out.println("committed " + postgres.pid());
        Thread.sleep(60_000);
    }
}
