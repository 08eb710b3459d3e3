package org.stakewood.web.host.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.game.Sorry;
import org.stakewood.game.lesson.Lesson;
import org.stakewood.game.lesson.Lessons;
import org.stakewood.game.lesson.OwnKey;
import org.stakewood.game.lesson.OwnScenario;
import org.stakewood.game.lesson.OwnScenarios;

/** What a host may choose from: the own scenarios first, then the library. Another host's are as if they were not there. */
@ApplicationScoped
public class Bookcase {

    private static final Logger LOG = Logger.getLogger(Bookcase.class);

    private final Lessons lessons;
    private final OwnScenarios own;

    Bookcase(Lessons lessons, OwnScenarios own) {
        this.lessons = lessons;
        this.own = own;
    }

    /** The own ones that can be played, then all of the library. */
    public List<Lesson> all(long host, String language) {
        return Stream.concat(yours(host, language).stream(), lessons.all(language).stream())
                .toList();
    }

    /** The own ones that can be played, the newest first. */
    List<Lesson> yours(long host, String language) {
        return own.of(host).stream()
                .flatMap(each -> lessons.find(each.key(), language).stream())
                .toList();
    }

    /** One of them; empty if there is none of this id that the host may see. */
    public Optional<Lesson> find(long host, String id, String language) {
        return seen(host, id) ? lessons.find(id, language) : Optional.empty();
    }

    /** The rules of one of them for a seed; empty if there is none of this id that the host may see. */
    public Optional<LongFunction<Scenario>> rules(long host, String id) {
        return seen(host, id) ? lessons.rules(id) : Optional.empty();
    }

    /** The own scenario that an id means. */
    Optional<OwnScenario> mine(long host, OwnKey key) {
        try {
            return Optional.of(own.owned(host, key.scenario()));
        } catch (Sorry notTheirs) {
            LOG.warnf("Host %d asked for the scenario %s, which is not theirs", host, key);
            return Optional.empty();
        }
    }

    private boolean seen(long host, String id) {
        return id != null
                && OwnKey.of(id).map(each -> mine(host, each).isPresent()).orElse(true);
    }
}
