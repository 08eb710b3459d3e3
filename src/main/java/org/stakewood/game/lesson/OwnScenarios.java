package org.stakewood.game.lesson;

import java.util.List;
import org.stakewood.game.Sorry;

/** Scenarios that hosts make themselves. Only what can be played is kept. */
public final class OwnScenarios {

    private static final int MOST = 200;

    private final OwnScenarioStore store;
    private final ScenarioTexts texts;

    public OwnScenarios(OwnScenarioStore store, ScenarioTexts texts) {
        this.store = store;
        this.texts = texts;
    }

    /** What became of a text. */
    public sealed interface Kept {

        /** It is kept. */
        record Done(OwnScenario scenario) implements Kept {}

        /** It cannot be played; nothing was changed. */
        record Faulty(List<TextFault> faults) implements Kept {}
    }

    /** A host's scenarios, the newest first. */
    public List<OwnScenario> of(long host) {
        return store.of(host);
    }

    /** The scenario with this number if it is the host's and not put away; else {@link Sorry} NOT_FOUND. */
    public OwnScenario owned(long host, long scenario) {
        return store.find(scenario)
                .filter(each -> each.host() == host)
                .orElseThrow(() -> new Sorry(Sorry.Why.NOT_FOUND));
    }

    /** A scenario of the library as the host's own. Refused: NOT_FOUND, SCENARIOS_FULL. */
    public OwnScenario copy(long host, String id) {
        String text = texts.source(id).orElseThrow(() -> new Sorry(Sorry.Why.NOT_FOUND));
        full(host);
        return store.add(host, id, text);
    }

    /** Another of the host's own, from which one can go on. Refused: NOT_FOUND, SCENARIOS_FULL. */
    public OwnScenario copy(long host, long scenario) {
        OwnScenario old = owned(host, scenario);
        full(host);
        return store.add(host, old.base(), old.text());
    }

    /** A text as a new scenario of the host. Refused: SCENARIOS_FULL. */
    public Kept add(long host, String base, String text) {
        List<TextFault> faults = texts.faults(text);
        if (!faults.isEmpty()) {
            return new Kept.Faulty(faults);
        }
        full(host);
        return new Kept.Done(store.add(host, base, text));
    }

    /** A text as the next version of a scenario. The same text again changes nothing. Refused: NOT_FOUND. */
    public Kept save(long host, long scenario, String text) {
        OwnScenario old = owned(host, scenario);
        List<TextFault> faults = texts.faults(text);
        if (!faults.isEmpty()) {
            return new Kept.Faulty(faults);
        }
        return new Kept.Done(old.text().equals(text) ? old : store.save(scenario, text));
    }

    /** Puts a scenario away. Games that were made of it go on. Refused: NOT_FOUND. */
    public void archive(long host, long scenario) {
        owned(host, scenario);
        store.archive(scenario);
    }

    private void full(long host) {
        if (store.of(host).size() >= MOST) {
            throw new Sorry(Sorry.Why.SCENARIOS_FULL);
        }
    }
}
