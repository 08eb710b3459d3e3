package org.stakewood.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import org.jboss.resteasy.reactive.RestForm;
import org.stakewood.web.text.Words;

/** What a visitor prefers, kept in the visitor's browser. */
@Path("/preferences")
public class Preferences extends Page {

    @Inject
    HttpServerRequest request;

    /** Another language; back to where the visitor was. */
    @POST
    @Path("/language")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response language(@RestForm String language) {
        if (Words.LANGUAGES.contains(language)) {
            i18n.set(language);
        }
        return look(here(request.getHeader("Referer")));
    }

    /** The path of an address if it is a page of this server, else the first page. */
    private String here(String address) {
        try {
            URI from = new URI(address == null ? "" : address);
            boolean ours = from.getAuthority() != null
                    && from.getAuthority().equals(uriInfo.getBaseUri().getAuthority())
                    && from.getRawPath() != null
                    && !from.getRawPath().startsWith("//");
            return ours ? from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery()) : "/";
        } catch (URISyntaxException malformed) {
            return "/";
        }
    }
}
