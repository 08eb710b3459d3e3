package org.stakewood.web.explain;

import java.util.List;
import java.util.stream.Stream;
import org.stakewood.web.play.Term;

/**
 * A figure explained.
 *
 * @param id its name in addresses
 * @param name what it is called
 * @param shown the result of the formula as the pages show it
 * @param exact the same in full
 * @param meaning what it is, in plain words
 * @param formula how it is computed
 * @param terms words of the glossary that it needs
 */
public record Explanation(
        String id, String name, String shown, String exact, String meaning, Formula formula, List<Term> terms) {

    public Explanation {
        terms = List.copyOf(terms);
    }

    /** The formula as it is read: name = words. */
    public String words() {
        return name + " = " + formula.names();
    }

    /** The same with the numbers put in. */
    public String numbers() {
        return formula.numbers() + " = " + exact;
    }

    /** Whether it is counted rather than computed. */
    public boolean counted() {
        return formula instanceof Given;
    }

    /** Its numbers that are explained in turn. */
    public List<Given> further() {
        return formula.givens().filter(each -> each.figure() != null).distinct().toList();
    }

    /** Its numbers. */
    public Stream<Given> givens() {
        return formula.givens();
    }
}
