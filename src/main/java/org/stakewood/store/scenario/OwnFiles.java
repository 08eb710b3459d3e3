package org.stakewood.store.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.stakewood.game.lesson.OwnKey;
import org.stakewood.game.lesson.OwnScenarioStore;

/** Hosts' own scenarios, read. A version never changes, so it is read once and kept while it is asked for. */
@ApplicationScoped
public class OwnFiles {

    private static final Logger LOG = Logger.getLogger(OwnFiles.class);
    private static final int MOST = 100;

    private final OwnScenarioStore store;
    private final ScenarioReader reader = new ScenarioReader();
    private final Map<OwnKey, Optional<ScenarioFile>> read = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<OwnKey, Optional<ScenarioFile>> eldest) {
            return size() > MOST;
        }
    };

    OwnFiles(OwnScenarioStore store) {
        this.store = store;
    }

    /** The version of a text id; empty for ids of the library, and for what can no longer be played. */
    Optional<ScenarioFile> byId(String id) {
        return OwnKey.of(id).flatMap(this::version);
    }

    private Optional<ScenarioFile> version(OwnKey key) {
        synchronized (read) {
            Optional<ScenarioFile> known = read.get(key);
            if (known != null) {
                return known;
            }
        }
        Optional<ScenarioFile> file = store.version(key).flatMap(each -> file(key, each.text()));
        synchronized (read) {
            file.ifPresent(each -> read.put(key, file));
        }
        return file;
    }

    private Optional<ScenarioFile> file(OwnKey key, String text) {
        try {
            return Optional.of(reader.read(text).as(key.toString()));
        } catch (FaultyScenario faulty) {
            LOG.warnf("%s can no longer be played: %s", key, faulty.getMessage());
            return Optional.empty();
        }
    }
}
