package org.stakewood.game.lesson;

import java.util.List;

/**
 * How to teach a lesson, in one language. Scenarios that differ in a rule or two share a lesson.
 *
 * @param family stable text id of the lesson
 * @param title its name
 * @param audience who it is for, to be read after "for 2 to 60 people"
 * @param time how long it takes
 * @param screen which panels open when
 * @param notes what to know before anything else, a paragraph each
 * @param variants the scenarios of the lesson and in what they differ; empty if there is one only
 * @param brief course of 45 minutes
 * @param full course of 90 minutes
 * @param levers what the host may change while it runs, and what to ask then
 * @param happens what happens and what to expect, with figures
 * @param watch what to look at
 * @param tasks what the students' sheet asks for before and during the game
 * @param questions what to ask afterwards, with the answers
 * @param more where to read on, for the documentation alone; null for nowhere
 */
public record LessonPlan(
        String family,
        String title,
        String audience,
        String time,
        String screen,
        List<String> notes,
        List<Variant> variants,
        List<Phase> brief,
        List<Phase> full,
        List<String> levers,
        List<Passage> happens,
        List<String> watch,
        List<String> tasks,
        List<Talk> questions,
        String more) {

    public LessonPlan {
        notes = List.copyOf(notes);
        variants = List.copyOf(variants);
        brief = List.copyOf(brief);
        full = List.copyOf(full);
        levers = List.copyOf(levers);
        happens = List.copyOf(happens);
        watch = List.copyOf(watch);
        tasks = List.copyOf(tasks);
        questions = List.copyOf(questions);
    }

    /**
     * A scenario of the lesson.
     *
     * @param id its text id
     * @param differs in what it is unlike the others
     */
    public record Variant(String id, String differs) {}

    /**
     * A part of the course.
     *
     * @param from minute at which it begins
     * @param to minute at which it ends
     * @param what what to do
     */
    public record Phase(int from, int to, String what) {}

    /**
     * A paragraph or a table.
     *
     * @param text the paragraph; null for a table
     * @param head names of the columns; empty for a paragraph
     * @param rows the cells
     */
    public record Passage(String text, List<String> head, List<List<String>> rows) {

        public Passage {
            head = head == null ? List.of() : List.copyOf(head);
            rows = rows == null ? List.of() : List.copyOf(rows);
        }
    }

    /**
     * A question with its key.
     *
     * @param ask the question
     * @param answer what a good answer says; never for students' eyes before they answered
     */
    public record Talk(String ask, String answer) {}

    /** True if the scenario belongs to this lesson. */
    public boolean covers(String scenario) {
        return family.equals(scenario)
                || variants.stream().anyMatch(each -> each.id().equals(scenario));
    }
}
