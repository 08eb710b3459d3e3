package org.stakewood.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder that holds everything this node keeps on disk: database, secrets, PostgreSQL's programs. Whoever opens it
 * holds it alone until it is closed or the process ends; the lock is the operating system's, so its file may be of any
 * age.
 */
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Creates the folder, readable by its owner only, if need be.
     *
     * @throws CannotStart if another process holds it
     */
    public static DataFolder open(Path where) {
        try {
            Path path = Files.createDirectories(where.toAbsolutePath()).toRealPath();
            OwnerOnly.restrict(path);
            FileChannel channel = FileChannel.open(
                    path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                throw new CannotStart("Stakewood is already running on the data folder " + path + ": open "
                        + addressOf(path) + " , or give this one a folder of its own with STAKEWOOD_DATA.");
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new CannotStart("The data folder " + where + " cannot be used: " + e, e);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    private static String addressOf(Path path) throws IOException {
        Path address = path.resolve("address");
        return Files.exists(address) ? Files.readString(address).strip() : "(it is still starting)";
    }

    /** Absolute and without links. */
    public Path path() {
        return path;
    }

    /** Leaves the address for whoever tries to start a second time. */
    public void announce(String address) {
        try {
            Files.writeString(path.resolve("address"), address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path.resolve("address"));
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
