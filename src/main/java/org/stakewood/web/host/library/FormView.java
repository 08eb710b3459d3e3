package org.stakewood.web.host.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stakewood.game.form.FormField;
import org.stakewood.game.form.Opening;
import org.stakewood.game.lesson.OwnScenario;
import org.stakewood.game.lesson.TextFault;
import org.stakewood.web.text.Words;

/**
 * A scenario's text as a form.
 *
 * @param scenario what is kept; null if nothing is yet
 * @param title its title as it is kept; null if nothing is yet
 * @param base text id of what it was made of; empty for none
 * @param text the text that the form was made of and that it fills in
 * @param chapters its fields
 * @param wrong how many things are to mend; 0 for none
 * @param loose faults of the text that no field of the form shows
 */
public record FormView(
        OwnScenario scenario,
        String title,
        String base,
        String text,
        List<FormChapter> chapters,
        int wrong,
        List<FaultLine> loose) {

    private static final String MEMBER = "(\\[[0-9]+])?$";

    /**
     * @param typed what was typed, by path
     * @param faults what is wrong with it
     * @param filled the text as it was looked at
     */
    static FormView of(
            OwnScenario scenario,
            String title,
            String base,
            String text,
            List<FormField> fields,
            Map<String, String> typed,
            List<TextFault> faults,
            String filled,
            Words words) {
        Map<String, TextFault> at = new LinkedHashMap<>();
        faults.forEach(each -> at.putIfAbsent(each.field().replaceFirst(MEMBER, ""), each));
        List<String> paths = fields.stream().map(FormField::path).toList();
        List<TextFault> loose = faults.stream()
                .filter(each -> !paths.contains(each.field().replaceFirst(MEMBER, "")))
                .toList();
        return new FormView(
                scenario,
                title,
                base == null ? "" : base,
                text,
                chapters(fields, typed, at, words),
                faults.size(),
                FaultLine.all(loose, filled, words));
    }

    /** Number of the scenario; 0 for one that is not kept yet. */
    public long id() {
        return scenario == null ? 0 : scenario.id();
    }

    /** All fields with something wrong, to go there. */
    public List<FormLine> mend() {
        return chapters.stream()
                .flatMap(each -> each.owners().stream())
                .flatMap(each -> each.lines().stream())
                .filter(FormLine::wrong)
                .toList();
    }

    private static List<FormChapter> chapters(
            List<FormField> fields, Map<String, String> typed, Map<String, TextFault> faults, Words words) {
        Map<String, List<FormField>> chapters = new LinkedHashMap<>();
        fields.forEach(each -> chapters.computeIfAbsent(
                        (each.opening() ? "ownform_chapter_" : "rule_section_") + each.chapter(),
                        key -> new ArrayList<>())
                .add(each));
        return chapters.entrySet().stream()
                .map(each -> chapter(each.getKey(), each.getValue(), typed, faults, words))
                .toList();
    }

    private static FormChapter chapter(
            String key, List<FormField> fields, Map<String, String> typed, Map<String, TextFault> faults, Words words) {
        Map<String, List<FormLine>> owners = new LinkedHashMap<>();
        for (FormField each : fields) {
            TextFault fault = faults.get(each.path());
            String says = fault == null ? null : FaultLine.beside(fault, words);
            owners.computeIfAbsent(owner(each, words), name -> new ArrayList<>())
                    .add(FormLine.of(each, owner(each, words), typed, says, words));
        }
        boolean often = fields.get(0).opening() && !key.endsWith(Opening.Chapter.BOTS.name());
        boolean wrong = fields.stream().anyMatch(each -> faults.containsKey(each.path()));
        return new FormChapter(
                words.say(key),
                owners.entrySet().stream()
                        .map(each -> new FormChapter.Owner(each.getKey(), List.copyOf(each.getValue())))
                        .toList(),
                often || wrong);
    }

    /** Kinds of bots and shocks have no names of their own: they are counted. */
    private static String owner(FormField field, Words words) {
        Stream<String> names = IntStream.range(0, field.owners().size()).mapToObj(i -> {
            String name = field.owners().get(i);
            String bots = "bots_" + name;
            String shock = "ownform_shock_" + name;
            return words.knows(bots) ? words.say(bots) : words.knows(shock) ? words.say(shock) : name;
        });
        String said = String.join(" ", names.toList());
        boolean counted = field.chapter().equals(Opening.Chapter.BOTS.name())
                || field.chapter().equals(Opening.Chapter.SHOCKS.name());
        String number = field.path().replaceFirst("^[^\\[]*\\[([0-9]+)].*$", "$1");
        return counted ? (Integer.parseInt(number) + 1) + ". " + said : said;
    }
}
