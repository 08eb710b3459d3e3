package org.stakewood.web.host;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;
import org.stakewood.game.Sorry;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.web.Page;
import org.stakewood.web.security.HostIdentity;

/** What a host's pages have in common. */
public abstract class HostPage extends Page {

    private static final Logger LOG = Logger.getLogger(HostPage.class);

    @Inject
    protected HttpServerRequest request;

    @Inject
    protected Sessions sessions;

    protected final long host() {
        return HostIdentity.require(identity);
    }

    /** The session if it is this host's; another host's is as if it were not there. */
    protected final Session owned(long session) {
        return theirs(session, sessions::owned);
    }

    /** The session if it is this host's or this host helps in it. */
    protected final Session helped(long session) {
        return theirs(session, sessions::helped);
    }

    private Session theirs(long session, BiFunction<Long, Long, Session> entitled) {
        long host = host();
        try {
            return entitled.apply(host, session);
        } catch (Sorry notTheirs) {
            LOG.warnf(
                    "Host %d asked for session %d, which is not theirs: %s %s",
                    host, session, request.method(), request.path());
            sessions.strangerAt(host, session, request.method() + " " + request.path());
            throw new NotFoundException();
        }
    }

    /** A scenario's text to keep. */
    protected static Response yaml(String name, String text) {
        return Response.ok(text, "application/yaml;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".yaml\"")
                .build();
    }

    /** What a page says about the act before it; null if there is nothing to say. */
    protected final Said said(String done, String sorry) {
        String good = "host_done_" + done;
        if (done != null && words().knows(good)) {
            return new Said("good", words().say(good));
        }
        boolean known = sorry != null
                && Arrays.stream(Sorry.Why.values())
                        .anyMatch(each -> each.name().equals(sorry));
        return known ? new Said("danger", words().say(Excuse.key(Sorry.Why.valueOf(sorry)))) : null;
    }
}
