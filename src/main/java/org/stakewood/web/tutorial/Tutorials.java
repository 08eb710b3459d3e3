package org.stakewood.web.tutorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.game.Happening;
import org.stakewood.game.learning.Progress;
import org.stakewood.web.play.Desk;
import org.stakewood.web.text.Words;

/** Which step a player is at. */
@ApplicationScoped
public class Tutorials {

    /** Days for which a panel counts as just opened. */
    private static final int NEW_DAYS = 10;

    private final Progress progress;

    Tutorials(Progress progress) {
        this.progress = progress;
    }

    /** The step to show beside a panel, once what the player did is taken note of; null if there is none. */
    public TutorialBox box(Desk desk, Tab tab, List<Happening> own) {
        Map<String, Progress.How> known = progress.of(desk.seat());
        TutorialBox finished = null;
        for (Topic topic : Topic.values()) {
            if (topic.tab() == tab && topic.fits(desk.view()) && !known.containsKey(topic.id())) {
                int at = at(desk, topic, known, own);
                if (at < topic.steps().size()) {
                    return step(desk, topic, at);
                }
                finished = finished == null ? end(desk, topic) : finished;
            }
        }
        return finished;
    }

    /** Panels that have opened lately and of whose tutorial nothing was begun: to be told of. */
    public List<Tab> fresh(Desk desk) {
        List<Topic> young = Arrays.stream(Topic.values())
                .filter(each -> each.fits(desk.view()) && young(desk, each.tab()))
                .toList();
        if (young.isEmpty()) {
            return List.of();
        }
        Map<String, Progress.How> known = progress.of(desk.seat());
        return young.stream()
                .map(Topic::tab)
                .distinct()
                .filter(tab -> young.stream()
                        .filter(each -> each.tab() == tab)
                        .noneMatch(each -> known.containsKey(each.id()) || known.containsKey(each.step(0))))
                .toList();
    }

    /** Whoever has asked what an action would do has done the steps that ask for it. */
    public void looked(long seat, String action) {
        for (Topic topic : Topic.values()) {
            for (int i = 0; i < topic.steps().size(); i++) {
                String wanted = topic.steps().get(i).looks();
                if (wanted != null
                        && action.startsWith(wanted)
                        && !progress.of(seat).containsKey(topic.step(i))) {
                    progress.keep(seat, topic.step(i), Progress.How.LOOKED);
                }
            }
        }
    }

    /** All topics of a player's game. */
    public List<TopicView> all(Desk desk) {
        Map<String, Progress.How> known = progress.of(desk.seat());
        return Arrays.stream(Topic.values())
                .filter(each -> each.fits(desk.view()))
                .map(each -> view(desk.words(), each, known))
                .toList();
    }

    private static boolean young(Desk desk, Tab tab) {
        return desk.view().open(tab)
                && desk.view().day() - desk.view().rules().unlock().day(tab) < NEW_DAYS;
    }

    private int at(Desk desk, Topic topic, Map<String, Progress.How> known, List<Happening> own) {
        int at = 0;
        while (at < topic.steps().size()) {
            Step step = topic.steps().get(at);
            if (!known.containsKey(topic.step(at))) {
                if (own.stream().noneMatch(each -> step.doneBy(each.event(), desk.account()))) {
                    return at;
                }
                progress.keep(desk.seat(), topic.step(at), Progress.How.DID);
            }
            at++;
        }
        return at;
    }

    private static TutorialBox step(Desk desk, Topic topic, int at) {
        Words words = desk.words();
        Step step = topic.steps().get(at);
        return new TutorialBox(
                topic.id(),
                title(words, topic),
                words.say(
                        "tutorial_step",
                        words.numbers().count(at + 1L),
                        words.numbers().count(topic.steps().size())),
                topic.step(at),
                text(words, topic, at),
                step.waits() ? task(words, topic, at) : null,
                step.looks() == null ? "" : step.looks(),
                address(desk, topic));
    }

    private static TutorialBox end(Desk desk, Topic topic) {
        Words words = desk.words();
        String text = words.say("tutorial_done");
        return new TutorialBox(topic.id(), title(words, topic), null, null, text, null, "", address(desk, topic));
    }

    private static TopicView view(Words words, Topic topic, Map<String, Progress.How> known) {
        List<TopicView.Line> lines = new ArrayList<>();
        boolean begun = known.containsKey(topic.id());
        for (int i = 0; i < topic.steps().size(); i++) {
            boolean done = known.containsKey(topic.step(i));
            begun = begun || done;
            String task = topic.steps().get(i).waits() ? task(words, topic, i) : null;
            lines.add(new TopicView.Line(text(words, topic, i), task, done));
        }
        String tab = topic.tab().name();
        return new TopicView(
                topic.id(),
                title(words, topic),
                words.say("tutorial_opens_" + tab),
                tab.toLowerCase(Locale.ROOT),
                begun,
                lines);
    }

    private static String address(Desk desk, Topic topic) {
        return "/play/" + desk.seat() + "/tutorial/box?tab="
                + topic.tab().name().toLowerCase(Locale.ROOT);
    }

    private static String title(Words words, Topic topic) {
        return words.say("tutorial_" + topic);
    }

    private static String text(Words words, Topic topic, int at) {
        return words.say("tutorial_" + topic + "_" + (at + 1));
    }

    private static String task(Words words, Topic topic, int at) {
        return words.say("tutorial_" + topic + "_" + (at + 1) + "_do");
    }
}
