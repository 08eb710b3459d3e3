package org.stakewood.game;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Connections whose server process is cut off around some of their commits: before, in the middle, right after. */
final class CutConnections {

    final AtomicInteger cuts = new AtomicInteger();
    private final DataSource victims;
    private final DataSource knives;
    private final RandomGenerator random;
    private final double chance;

    CutConnections(DataSource victims, DataSource knives, RandomGenerator random, double chance) {
        this.victims = victims;
        this.knives = knives;
        this.random = random;
        this.chance = chance;
    }

    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object result = call(victims, method, arguments);
                    return result instanceof Connection connection ? cut(connection) : result;
                });
    }

    private Connection cut(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("commit") || !draw()) {
                        return call(connection, method, arguments);
                    }
                    commit(connection);
                    return null;
                });
    }

    private void commit(Connection connection) throws SQLException {
        int process = connection.unwrap(PGConnection.class).getBackendPID();
        cuts.incrementAndGet();
        int how = below(4);
        if (how == 0) {
            kill(process);
            connection.commit();
        } else if (how == 1) {
            connection.commit();
            kill(process);
            throw new SQLException("the answer of the commit was lost", "08006");
        } else {
            long after = below(4_000_000);
            CompletableFuture<Void> knife = CompletableFuture.runAsync(() -> {
                long until = System.nanoTime() + after;
                while (System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
                kill(process);
            });
            try {
                connection.commit();
            } finally {
                knife.join();
            }
        }
    }

    private void kill(int process) {
        try (Connection connection = knives.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(" + process + ", 2000)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized boolean draw() {
        return random.nextDouble() < chance;
    }

    private synchronized int below(int bound) {
        return random.nextInt(bound);
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
