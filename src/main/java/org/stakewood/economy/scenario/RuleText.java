package org.stakewood.economy.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of rules as text and back. */
final class RuleText {

    private static final int LONGEST = 40;

    private RuleText() {}

    static String write(Parameter parameter, Object value) {
        if (value instanceof List<?> words) {
            return words.stream().map(String::valueOf).collect(Collectors.joining(" "));
        } else if (value instanceof Double number) {
            return plain(BigDecimal.valueOf(number));
        } else if (value instanceof Long amount && parameter.rule().measure().coins()) {
            return plain(BigDecimal.valueOf(amount, 6));
        }
        return String.valueOf(value);
    }

    /** A value of the type of the old one; an exception of arithmetic or argument if the text is none. */
    static Object read(Parameter parameter, String text, Object old) {
        String word = text.strip();
        if (word.length() > LONGEST) {
            throw new IllegalArgumentException("a value of " + word.length() + " characters");
        } else if (old instanceof Double) {
            return finite(new BigDecimal(word).doubleValue());
        } else if (old instanceof Integer) {
            return new BigDecimal(word).intValueExact();
        } else if (old instanceof Long) {
            BigDecimal number = new BigDecimal(word);
            return (parameter.rule().measure().coins() ? number.movePointRight(6) : number).longValueExact();
        }
        if (!choices(old).contains(word)) {
            throw new IllegalArgumentException(word);
        } else if (old instanceof Boolean) {
            return Boolean.valueOf(word);
        } else if (old instanceof List) {
            return Stream.of(word.split(" ")).map(Tank::valueOf).toList();
        }
        return Stream.of(constants(old))
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static double finite(double number) {
        if (Double.isInfinite(number)) {
            throw new ArithmeticException("beyond all bounds");
        }
        return number;
    }

    static List<String> choices(Object value) {
        if (value instanceof Boolean) {
            return List.of("true", "false");
        } else if (value instanceof List) {
            return orders();
        }
        return value instanceof Enum<?>
                ? Stream.of(constants(value)).map(Enum::name).toList()
                : List.of();
    }

    /** The haircut is always the last tank. */
    private static List<String> orders() {
        List<String> all = new ArrayList<>();
        for (List<Tank> before : List.of(
                List.of(Tank.INSURANCE, Tank.ACORN),
                List.of(Tank.ACORN, Tank.INSURANCE),
                List.of(Tank.INSURANCE),
                List.of(Tank.ACORN),
                List.<Tank>of())) {
            all.add(Stream.concat(before.stream(), Stream.of(Tank.HAIRCUT))
                    .map(Tank::name)
                    .collect(Collectors.joining(" ")));
        }
        return all;
    }

    private static Enum<?>[] constants(Object value) {
        return ((Enum<?>) value).getDeclaringClass().getEnumConstants();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
