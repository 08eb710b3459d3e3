package org.stakewood.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The first page: join with a code, play alone now, host a class. */
public class Landing extends Page {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index();
    }

    @GET
    @Path("/")
    public TemplateInstance index() {
        return Templates.index();
    }
}
