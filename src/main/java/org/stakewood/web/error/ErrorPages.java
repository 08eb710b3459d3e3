package org.stakewood.web.error;

import io.quarkiverse.renarde.util.I18N;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.stakewood.web.text.Words;

/** Says what went wrong in the visitor's language and in the pages' look. */
@ApplicationScoped
public class ErrorPages {

    private static final int NOT_FOUND = 404;

    @Inject
    @Location("Errors/error.html")
    Template template;

    @Inject
    I18N i18n;

    void register(@Observes Router router) {
        router.errorHandler(NOT_FOUND, context -> send(context, NOT_FOUND, "error_404"));
    }

    /** Ends a request that never reached a controller. */
    public void send(RoutingContext context, int status, String message) {
        if (context.response().ended()) {
            return;
        }
        ManagedContext request = Arc.container().requestContext();
        boolean own = !request.isActive();
        if (own) {
            request.activate();
        }
        try {
            String page = page(status, message, language(context), 0);
            context.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", "text/html;charset=UTF-8")
                    .putHeader("Cache-Control", "no-store")
                    .end(page);
        } finally {
            if (own) {
                request.terminate();
            }
        }
    }

    /**
     * The page; needs an active request.
     *
     * @param waitSeconds after how long to try again; 0 if that is not the matter
     */
    public String page(int status, String message, String language, int waitSeconds) {
        i18n.setForCurrentRequest(language);
        Words words = Words.in(language);
        return template.data("status", status)
                .data("title", words.say(message))
                .data("text", words.say(message + "_text"))
                .data("wait", waitSeconds > 0 ? words.say("error_wait", waitSeconds) : null)
                .render();
    }

    /** The language that a visitor chose, else the first of the browser's that is known. */
    public static String language(RoutingContext context) {
        var chosen = context.request().getCookie(I18N.LANGUAGE_COOKIE_NAME);
        if (chosen != null && Words.LANGUAGES.contains(chosen.getValue())) {
            return chosen.getValue();
        }
        for (LanguageHeader wished : context.acceptableLanguages()) {
            if (Words.LANGUAGES.contains(wished.tag())) {
                return wished.tag();
            }
        }
        return Words.LANGUAGES.get(0);
    }
}
