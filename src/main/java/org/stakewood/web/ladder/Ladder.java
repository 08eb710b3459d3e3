package org.stakewood.web.ladder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.stakewood.web.Page;
import org.stakewood.web.lesson.Lessons;

/** The rungs in order, with what each adds. */
public class Ladder extends Page {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ladder(List<RungView> rungs);
    }

    @Inject
    Lessons lessons;

    @GET
    @Path("/ladder")
    public TemplateInstance ladder() {
        return Templates.ladder(Arrays.stream(Rung.values())
                .flatMap(rung ->
                        lessons
                                .find(rung.lesson(), locale())
                                .map(lesson -> RungView.of(rung, lesson, words()))
                                .stream())
                .toList());
    }
}
