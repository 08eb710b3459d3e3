package org.stakewood.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.stakewood.testing.TestFolder;

class EmbeddedPostgresTest {
    private static final String PASSWORD = "only-for-this-test";

    private Path path;
    private DataFolder folder;
    private EmbeddedPostgres postgres;

    @BeforeEach
    void open(TestInfo test) {
        path = TestFolder.fresh(test.getTestMethod().orElseThrow().getName());
        folder = DataFolder.open(path);
    }

    @AfterEach
    void close() {
        if (postgres != null) {
            postgres.close();
        }
        folder.close();
    }

    private void start() {
        postgres = EmbeddedPostgres.start(folder, PASSWORD, 0);
    }

    @Test
    void commitsReachTheDisk() throws SQLException {
        start();
        assertEquals("on", Rows.ask(postgres, "show fsync"));
        assertEquals("on", Rows.ask(postgres, "show synchronous_commit"));
        assertEquals("on", Rows.ask(postgres, "show full_page_writes"));
    }

    @Test
    void onlyThisMachineAndOnlyWithThePassword() throws SQLException {
        start();
        assertEquals("127.0.0.1", Rows.ask(postgres, "show listen_addresses"));
        assertEquals("", Rows.ask(postgres, "show unix_socket_directories"));
        SQLException refused = assertThrows(
                SQLException.class, () -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "guessed"));
        assertEquals("28P01", refused.getSQLState());
        assertEquals("0", Rows.ask(postgres, "select count(*) from pg_hba_file_rules where auth_method = 'trust'"));
    }

    @Test
    void rowsSurviveACleanStop() throws SQLException {
        start();
        Rows.add(postgres, 1);
        postgres.close();
        start();
        assertEquals("1", Rows.sum(postgres));
    }

    @Test
    void aKilledServerComesBackOnItsPort() throws Exception {
        start();
        Rows.add(postgres, 2);
        String url = postgres.jdbcUrl();
        long killed = postgres.pid();
        ProcessHandle.of(killed).orElseThrow().destroyForcibly();

        String sum = eventually(() -> Rows.sum(postgres));

        assertEquals("2", sum);
        assertEquals(url, postgres.jdbcUrl());
        assertTrue(postgres.pid() != killed);
        assertEquals(Optional.empty(), postgres.givenUp());
    }

    @Test
    void aHalfMadeDatabaseIsSetAside() throws Exception {
        start();
        postgres.close();
        Path database = path.resolve("db-18");
        Files.delete(database.resolve("complete"));
        Files.delete(database.resolve("global").resolve("pg_control"));

        start();

        assertEquals("1", Rows.ask(postgres, "select 1"));
        try (Stream<Path> children = Files.list(path)) {
            assertEquals(
                    1,
                    children.filter(child -> child.getFileName().toString().startsWith("db-18.broken-"))
                            .count());
        }
    }

    @Test
    void anOldLockFileMeansNothing() throws Exception {
        start();
        Rows.add(postgres, 3);
        postgres.close();
        folder.close();
        FileTime elevenMinutesAgo = FileTime.from(Instant.now().minus(Duration.ofMinutes(11)));
        Files.setLastModifiedTime(path.resolve("lock"), elevenMinutesAgo);
        Files.setLastModifiedTime(path.resolve("db-18"), elevenMinutesAgo);

        folder = DataFolder.open(path);
        start();

        assertEquals("3", Rows.sum(postgres));
    }

    @Test
    void anotherMajorVersionIsRefusedWithTheWayOut() throws Exception {
        Path database = Files.createDirectory(path.resolve("db-18"));
        Files.createFile(database.resolve("complete"));
        Files.writeString(database.resolve("PG_VERSION"), "17\n");
        assertRefusedAsForeign();
        Files.move(database, path.resolve("db-17"));
        assertRefusedAsForeign();
        assertFalse(Files.exists(database), "nothing was made beside it");
    }

    private void assertRefusedAsForeign() {
        CannotStart refused = assertThrows(CannotStart.class, this::start);
        assertTrue(refused.getMessage().contains("pg_dump "), refused.getMessage());
        assertTrue(refused.getMessage().contains("pg_restore "), refused.getMessage());
    }

    @Test
    void aNumberThatNowBelongsToAnotherProgramIsNoServer() throws Exception {
        start();
        Rows.add(postgres, 4);
        postgres.close();
        Files.writeString(
                path.resolve("db-18").resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + path.resolve("db-18") + "\n");
        start();
        assertEquals("4", Rows.sum(postgres));
    }

    @Test
    void aCtrlCAtTheConsoleDoesNotReachTheServer() throws Exception {
        start();
        Path stat = Path.of("/proc", "" + postgres.pid(), "stat");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(stat), "needs /proc");
        String mine = Files.readString(Path.of("/proc/self/stat"));
        assertTrue(!group(Files.readString(stat)).equals(group(mine)));
    }

    private static String group(String stat) {
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[2];
    }

    @Test
    void secretsAreTheOwnersOnlyAndStay() throws IOException {
        var first = SecretsFile.readOrMake(path);
        assertEquals(first, SecretsFile.readOrMake(path));
        assertEquals(4, first.values().stream().distinct().count());
        Path file = path.resolve("secrets.properties");
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        }
    }

    private interface Attempt {
        String result() throws Exception;
    }

    private static String eventually(Attempt attempt) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (true) {
            try {
                return attempt.result();
            } catch (SQLException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                Thread.sleep(50);
            }
        }
    }
}
