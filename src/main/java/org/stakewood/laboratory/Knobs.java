package org.stakewood.laboratory;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stakewood.economy.scenario.Scenario;

/**
 * Single rules of a scenario by their place in a scenario file, such as {@code credit.desks[0].priceCap}. Values are in
 * the units of the records: amounts are micro-units.
 */
final class Knobs {

    private Knobs() {}

    /** The scenario with one rule changed; a place that does not exist is a mistake of the caller. */
    static Scenario turn(Scenario scenario, String path, Object value) {
        return (Scenario) turn(scenario, path.split("\\."), 0, value);
    }

    private static Object turn(Object holder, String[] path, int at, Object value) {
        if (at == path.length) {
            return value;
        }
        String part = path[at];
        int bracket = part.indexOf('[');
        String name = bracket < 0 ? part : part.substring(0, bracket);
        RecordComponent[] components = holder.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        boolean found = false;
        for (int i = 0; i < components.length; i++) {
            values[i] = read(holder, components[i]);
            if (components[i].getName().equals(name)) {
                found = true;
                Object next = bracket < 0
                        ? turn(values[i], path, at + 1, value)
                        : item((List<?>) values[i], part.substring(bracket + 1, part.length() - 1), path, at, value);
                values[i] = fit(next, components[i].getType());
            }
        }
        if (!found) {
            throw new IllegalArgumentException("no rule " + String.join(".", path));
        }
        return make(holder.getClass(), components, values);
    }

    private static List<Object> item(List<?> list, String index, String[] path, int at, Object value) {
        List<Object> items = new ArrayList<>(list);
        int place = Integer.parseInt(index);
        items.set(place, turn(items.get(place), path, at + 1, value));
        return items;
    }

    private static Object fit(Object value, Class<?> type) {
        if (value instanceof Number number) {
            if (type == double.class) {
                return number.doubleValue();
            }
            if (type == long.class) {
                return number.longValue();
            }
        }
        return value;
    }

    private static Object read(Object holder, RecordComponent component) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalArgumentException(component.toString(), broken);
        }
    }

    private static Object make(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalArgumentException(type.toString(), broken);
        }
    }
}
