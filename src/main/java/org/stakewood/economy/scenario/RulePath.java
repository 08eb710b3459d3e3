package org.stakewood.economy.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in a tree of records and lists, such as {@code credit.desks[0].threshold}: a record's component by its name, an
 * element of a list by its number. Reading and copying go through the records' own accessors and constructors.
 */
final class RulePath {

    private RulePath() {}

    /** What stands there. */
    static Object read(Object root, String path) {
        Object at = root;
        for (String step : path.split("\\.")) {
            Object part = get((Record) at, name(step));
            at = index(step) < 0 ? part : ((List<?>) part).get(index(step));
        }
        return at;
    }

    /** What stands there; null if a record on the way is not there. */
    static Object find(Object root, String path) {
        int dot = path.lastIndexOf('.');
        Object owner = dot < 0 ? root : find(root, path.substring(0, dot));
        return owner == null ? null : read(owner, path.substring(dot + 1));
    }

    /** A copy of the whole with something else there; an {@link IllegalArgumentException} where a record refuses it. */
    static Record with(Record at, String path, Object value) {
        int dot = path.indexOf('.');
        String step = dot < 0 ? path : path.substring(0, dot);
        Object part = get(at, name(step));
        Object old = index(step) < 0 ? part : ((List<?>) part).get(index(step));
        Object next = dot < 0 ? value : with((Record) old, path.substring(dot + 1), value);
        return put(at, name(step), index(step) < 0 ? next : replaced((List<?>) part, index(step), next));
    }

    private static List<Object> replaced(List<?> list, int index, Object value) {
        List<Object> copy = new ArrayList<>(list);
        copy.set(index, value);
        return copy;
    }

    private static Object get(Record record, String name) {
        for (RecordComponent each : record.getClass().getRecordComponents()) {
            if (each.getName().equals(name)) {
                return call(() -> each.getAccessor().invoke(record));
            }
        }
        throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no " + name);
    }

    private static Record put(Record record, String name, Object value) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[parts.length];
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            values[i] = parts[i].getName().equals(name) ? value : get(record, parts[i].getName());
        }
        return (Record) call(() -> record.getClass().getConstructor(types).newInstance(values));
    }

    private static Object call(Reflection act) {
        try {
            return act.run();
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (ReflectiveOperationException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private static String name(String step) {
        int bracket = step.indexOf('[');
        return bracket < 0 ? step : step.substring(0, bracket);
    }

    private static int index(String step) {
        int bracket = step.indexOf('[');
        return bracket < 0 ? -1 : Integer.parseInt(step.substring(bracket + 1, step.length() - 1));
    }

    private interface Reflection {
        Object run() throws ReflectiveOperationException;
    }
}
