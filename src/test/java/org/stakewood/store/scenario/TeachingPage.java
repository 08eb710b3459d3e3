package org.stakewood.store.scenario;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stakewood.game.lesson.LessonPlan;
import org.stakewood.game.lesson.LessonPlan.Passage;
import org.stakewood.game.lesson.LessonPlan.Phase;

/** A lesson's plan as a page of the documentation. */
final class TeachingPage {

    private TeachingPage() {}

    static String of(LessonPlan plan, List<ScenarioFile> scenarios) {
        ScenarioFile first = scenarios.get(0);
        About about = first.about();
        return Stream.of(
                        "# " + plan.title(),
                        "**For** %d to %d people %s. **Level** %s. **Time** %s **Screen** %s."
                                .formatted(
                                        about.classSize().least(),
                                        about.classSize().most(),
                                        plan.audience(),
                                        about.level().name().toLowerCase(),
                                        plan.time(),
                                        plan.screen()),
                        String.join("\n\n", plan.notes()),
                        variants(plan, scenarios),
                        "## What it teaches",
                        bullets(scenarios.stream()
                                .flatMap(each -> each.about().teaches().stream())
                                .map(Text::en)
                                .distinct()
                                .toList()),
                        "## Plan for 45 minutes",
                        course(plan.brief()),
                        "## Plan for 90 minutes",
                        course(plan.full()),
                        "## What happens",
                        plan.happens().stream().map(TeachingPage::passage).collect(Collectors.joining("\n\n")),
                        "## What to watch",
                        bullets(plan.watch()),
                        plan.levers().isEmpty() ? "" : "## What you may change while it runs",
                        bullets(plan.levers()),
                        "## What students write on their sheet",
                        bullets(plan.tasks()),
                        "## Questions",
                        IntStream.range(0, plan.questions().size())
                                .mapToObj(i -> "%d. *%s* %s"
                                        .formatted(
                                                i + 1,
                                                plan.questions().get(i).ask(),
                                                plan.questions().get(i).answer()))
                                .collect(Collectors.joining("\n")),
                        plan.more() == null ? "" : plan.more(),
                        "This page is made of `src/main/resources/lessons/%s.en.yaml`, which the library shows in the browser."
                                .formatted(plan.family()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String variants(LessonPlan plan, List<ScenarioFile> scenarios) {
        return plan.variants().isEmpty()
                ? ""
                : table(
                        List.of("scenario", "in what it differs"),
                        plan.variants().stream()
                                .map(each -> List.of(title(each.id(), scenarios), each.differs()))
                                .toList());
    }

    private static String title(String id, List<ScenarioFile> scenarios) {
        return scenarios.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .about()
                .title()
                .en();
    }

    private static String course(List<Phase> phases) {
        return table(
                List.of("minute", "what"),
                phases.stream()
                        .map(each -> List.of(each.from() + "–" + each.to(), each.what()))
                        .toList());
    }

    private static String passage(Passage passage) {
        return passage.text() == null ? table(passage.head(), passage.rows()) : passage.text();
    }

    private static String table(List<String> head, List<List<String>> rows) {
        return Stream.concat(
                        Stream.of(row(head), "|---".repeat(head.size()) + "|"),
                        rows.stream().map(TeachingPage::row))
                .collect(Collectors.joining("\n"));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String bullets(List<String> lines) {
        return lines.stream().map(each -> "- " + each).collect(Collectors.joining("\n"));
    }
}
