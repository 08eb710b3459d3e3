package org.stakewood.web;

import io.quarkiverse.renarde.Controller;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.text.Words;

/** What the pages have in common: the visitor's language, and the way on after a form. */
public abstract class Page extends Controller {

    protected final Locale locale() {
        return i18n.getLocale();
    }

    protected final Words words() {
        return Words.in(locale());
    }

    protected final Numbers numbers() {
        return Numbers.in(locale());
    }

    /** A table to keep. */
    protected static Response file(String name, String csv) {
        return Response.ok(csv, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** After a form: look there. The address is of this server, and starts with a slash. */
    protected static Response look(String address) {
        return Response.status(Response.Status.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
