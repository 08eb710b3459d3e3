package org.stakewood.web.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How a number comes out of others: exact where it can be, else to 40 significant figures. */
public sealed interface Formula
        permits Given, Formula.Sum, Formula.Product, Formula.Quotient, Formula.Extreme, Formula.Applied {

    MathContext FIGURES = new MathContext(40, RoundingMode.HALF_EVEN);

    /** Its result. */
    BigDecimal value();

    /** The formula in words. */
    String names();

    /** The formula with the numbers put in. */
    String numbers();

    /** The numbers that it is computed from, in the order of the formula. */
    Stream<Given> givens();

    /** How strongly it holds together: what binds less is set in brackets. */
    default int binding() {
        return 3;
    }

    default Formula plus(Formula other) {
        return Sum.of(this, other, false);
    }

    default Formula minus(Formula other) {
        return Sum.of(this, other, true);
    }

    default Formula times(Formula other) {
        return new Product(this, other);
    }

    /** Divided by something that is not nothing. */
    default Formula over(Formula other) {
        return new Quotient(this, other);
    }

    /** @param pattern "the smaller of %s and %s" in the reader's language */
    default Formula least(Formula other, String pattern) {
        return new Extreme(this, other, false, pattern);
    }

    /** @param pattern "the larger of %s and %s" in the reader's language */
    default Formula most(Formula other, String pattern) {
        return new Extreme(this, other, true, pattern);
    }

    private static String bracket(boolean needed, String text) {
        return needed ? "(" + text + ")" : text;
    }

    /** Terms that are added or taken away. */
    record Sum(List<Formula> terms, List<Boolean> less) implements Formula {

        static Sum of(Formula first, Formula next, boolean minus) {
            List<Formula> terms = new ArrayList<>(first instanceof Sum sum ? sum.terms : List.of(first));
            List<Boolean> less = new ArrayList<>(first instanceof Sum sum ? sum.less : List.of(false));
            terms.add(next);
            less.add(minus);
            return new Sum(List.copyOf(terms), List.copyOf(less));
        }

        @Override
        public BigDecimal value() {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < terms.size(); i++) {
                BigDecimal term = terms.get(i).value();
                sum = less.get(i) ? sum.subtract(term) : sum.add(term);
            }
            return sum;
        }

        @Override
        public String names() {
            return text(terms.stream().map(Formula::names).toList());
        }

        @Override
        public String numbers() {
            return text(terms.stream().map(Formula::numbers).toList());
        }

        @Override
        public Stream<Given> givens() {
            return terms.stream().flatMap(Formula::givens);
        }

        @Override
        public int binding() {
            return 1;
        }

        private String text(List<String> parts) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < parts.size(); i++) {
                text.append(i == 0 ? "" : less.get(i) ? " − " : " + ");
                text.append(bracket(i > 0 && terms.get(i).binding() == 1, parts.get(i)));
            }
            return text.toString();
        }
    }

    /** Two factors. */
    record Product(Formula left, Formula right) implements Formula {

        @Override
        public BigDecimal value() {
            return left.value().multiply(right.value());
        }

        @Override
        public String names() {
            return text(left.names(), right.names());
        }

        @Override
        public String numbers() {
            return text(left.numbers(), right.numbers());
        }

        @Override
        public Stream<Given> givens() {
            return Stream.concat(left.givens(), right.givens());
        }

        @Override
        public int binding() {
            return 2;
        }

        private String text(String first, String second) {
            return bracket(left.binding() < 2, first) + " × " + bracket(right.binding() < 3, second);
        }
    }

    /** One by another. */
    record Quotient(Formula whole, Formula by) implements Formula {

        @Override
        public BigDecimal value() {
            return whole.value().divide(by.value(), FIGURES);
        }

        @Override
        public String names() {
            return text(whole.names(), by.names());
        }

        @Override
        public String numbers() {
            return text(whole.numbers(), by.numbers());
        }

        @Override
        public Stream<Given> givens() {
            return Stream.concat(whole.givens(), by.givens());
        }

        @Override
        public int binding() {
            return 2;
        }

        private String text(String first, String second) {
            return bracket(whole.binding() < 2, first) + " ÷ " + bracket(by.binding() < 3, second);
        }
    }

    /** The smaller or the larger of two. */
    record Extreme(Formula one, Formula other, boolean larger, String pattern) implements Formula {

        @Override
        public BigDecimal value() {
            return larger ? one.value().max(other.value()) : one.value().min(other.value());
        }

        @Override
        public String names() {
            return String.format(pattern, one.names(), other.names());
        }

        @Override
        public String numbers() {
            return String.format(pattern, one.numbers(), other.numbers());
        }

        @Override
        public Stream<Given> givens() {
            return Stream.concat(one.givens(), other.givens());
        }
    }

    /** A function of a number: a root, a growth. */
    record Applied(Function function, Formula of) implements Formula {

        /** The functions that figures need. */
        public enum Function {
            ROOT("√(%s)"),
            GROWTH("e^(%s)");

            private final String pattern;

            Function(String pattern) {
                this.pattern = pattern;
            }

            private BigDecimal of(BigDecimal number) {
                return this == ROOT ? number.sqrt(FIGURES) : new BigDecimal(StrictMath.exp(number.doubleValue()));
            }
        }

        @Override
        public BigDecimal value() {
            return function.of(of.value());
        }

        @Override
        public String names() {
            return String.format(function.pattern, of.names());
        }

        @Override
        public String numbers() {
            return String.format(function.pattern, of.numbers());
        }

        @Override
        public Stream<Given> givens() {
            return of.givens();
        }
    }
}
