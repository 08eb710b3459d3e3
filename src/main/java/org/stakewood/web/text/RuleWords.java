package org.stakewood.web.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stakewood.economy.scenario.Measure;
import org.stakewood.economy.scenario.Rule;

/** Rules of the game in words: their names, what they do, their values as people read and type them. */
public final class RuleWords {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}([.,][0-9]{1,20})?");
    private static final int PERCENT = 2;
    private static final String CHOICE = "rule_choice_";

    private final Words words;

    public RuleWords(Words words) {
        this.words = words;
    }

    /** The name of a rule and whose it is. */
    public String name(Rule rule, String owner) {
        String name = words.say("rule_" + rule.name());
        return owner.isEmpty() ? name : name + " (" + owner(owner) + ")";
    }

    /** Desks and markets of the library are called by common nouns, those of own scenarios by names. */
    private String owner(String owner) {
        String[] names = owner.split(" ");
        for (int i = 0; i < names.length; i++) {
            String key = "rule_owner_" + names[i];
            names[i] = words.knows(key) ? words.say(key) : names[i];
        }
        return String.join(" ", names);
    }

    /** What it does, in a sentence. */
    public String does(Rule rule) {
        return words.say("rule_" + rule.name() + "_does");
    }

    /** A value with its unit. */
    public String value(Rule rule, String value) {
        return value(rule.measure(), value);
    }

    /** A value of what is no rule, with its unit. */
    public String value(Measure measure, String value) {
        return switch (measure) {
            case SWITCH -> words.say(value.equals("true") ? "rule_on" : "rule_off");
            case CHOICE -> choice(value);
            case SHARE -> number(measure, value) + " %";
            case YEARLY -> words.say("rule_yearly", number(measure, value) + " %");
            case DAILY -> words.say("rule_daily", number(measure, value) + " %");
            case USD, OAK, ACORN -> number(measure, value) + " " + measure.name();
            case SOAK -> number(measure, value) + " sOAK";
            case FACTOR, DAYS, COUNT -> number(measure, value);
        };
    }

    /** What a code of the scenario's text says; an order as its members one after the other, a bare name as it is. */
    private String choice(String value) {
        return Stream.of(value.split(" "))
                .map(each -> words.knows(CHOICE + each) ? words.say(CHOICE + each) : each)
                .collect(Collectors.joining(" → "));
    }

    /** The unit that stands behind the field; empty for none. */
    public String unit(Rule rule) {
        return unit(rule.measure());
    }

    /** The unit of a measure; empty for none. */
    public String unit(Measure measure) {
        return switch (measure) {
            case SHARE -> "%";
            case YEARLY -> words.say("rule_yearly", "%");
            case DAILY -> words.say("rule_daily", "%");
            case USD, OAK, ACORN -> measure.name();
            case SOAK -> "sOAK";
            default -> "";
        };
    }

    /** A value as one types it: percent for shares. */
    public String typed(Rule rule, String value) {
        return typed(rule.measure(), value);
    }

    /** The same for what is no rule; what is no number stays as it is. */
    public String typed(Measure measure, String value) {
        return percent(measure) && NUMBER.matcher(value).matches()
                ? plain(new BigDecimal(value).movePointRight(PERCENT))
                : value;
    }

    /** What was typed, as a value of the rule; nothing for what is no number, for the rule to refuse. */
    public String read(Rule rule, String typed) {
        String text = typed == null ? "" : typed.strip();
        boolean word = rule.measure() == Measure.SWITCH || rule.measure() == Measure.CHOICE;
        return word || NUMBER.matcher(text).matches() ? read(rule.measure(), text) : "";
    }

    /** The same for what is no rule; what is no number stays as it is. */
    public String read(Measure measure, String typed) {
        String text = typed.strip();
        if (measure == Measure.SWITCH
                || measure == Measure.CHOICE
                || !NUMBER.matcher(text).matches()) {
            return text;
        }
        BigDecimal number = new BigDecimal(text.replace(',', '.'));
        return plain(percent(measure) ? number.movePointLeft(PERCENT) : number);
    }

    /** A bound with its unit. */
    public String value(Measure measure, double bound) {
        return value(measure, plain(BigDecimal.valueOf(bound)));
    }

    /** A bound of a rule with its unit. */
    public String value(Rule rule, double bound) {
        return value(rule, plain(BigDecimal.valueOf(bound)));
    }

    private String number(Measure measure, String value) {
        BigDecimal number = new BigDecimal(value);
        return words.numbers().precise((percent(measure) ? number.movePointRight(PERCENT) : number).doubleValue());
    }

    private static boolean percent(Measure measure) {
        return measure == Measure.SHARE || measure == Measure.YEARLY || measure == Measure.DAILY;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
