package org.stakewood.game;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Stores of which the answer to the first commit is lost, although it was kept. */
final class LosingStore {

    private LosingStore() {}

    static GameStore of(GameStore store, AtomicInteger commits) {
        return proxy(GameStore.class, (method, arguments) -> {
            Object result = call(store, method, arguments);
            return method.getName().equals("hold") ? ((Optional<?>) result).map(each -> losing(each, commits)) : result;
        });
    }

    private static GameStore.Hold losing(Object hold, AtomicInteger commits) {
        return proxy(GameStore.Hold.class, (method, arguments) -> {
            Object result = call(hold, method, arguments);
            if (method.getName().equals("commit") && commits.incrementAndGet() == 1) {
                throw new StoreException("the answer is lost", true, null);
            }
            return result;
        });
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.run(method, arguments)));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    @FunctionalInterface
    private interface Call {
        Object run(Method method, Object[] arguments) throws Throwable;
    }
}
