package org.stakewood.web.host.library;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.stakewood.game.Sorry;
import org.stakewood.game.lesson.Lesson;
import org.stakewood.game.lesson.Lessons;
import org.stakewood.game.lesson.OwnKey;
import org.stakewood.game.lesson.OwnScenario;
import org.stakewood.game.lesson.OwnScenarios;
import org.stakewood.game.lesson.OwnScenarios.Kept;
import org.stakewood.game.lesson.ScenarioTexts;
import org.stakewood.game.lesson.TextFault;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.Said;
import org.stakewood.web.security.Roles;

/** Scenarios that a host makes: copied from the library or uploaded, edited as text, downloaded, put away. */
@RolesAllowed(Roles.HOST)
public class HostOwn extends HostPage {

    @Inject
    OwnScenarios own;

    @Inject
    Bookcase bookcase;

    @Inject
    Lessons lessons;

    @Inject
    ScenarioTexts texts;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance editor(EditorView view, Said said);
    }

    /** A scenario of the library, or one of the host's, as a new one. */
    @POST
    @Path("/host/own/copy")
    @Transactional(NOT_SUPPORTED)
    public Object copy(@RestForm String from) {
        long host = host();
        try {
            OwnScenario made = OwnKey.of(from)
                    .map(key -> own.copy(host, mine(key.scenario()).id()))
                    .orElseGet(() -> own.copy(host, from));
            return look(at(made, "?done=copied"));
        } catch (Sorry why) {
            return why.why() == Sorry.Why.NOT_FOUND ? missing() : look("/host/lessons?sorry=" + why.why());
        }
    }

    /** A text that is not kept yet. */
    @POST
    @Path("/host/own")
    @Transactional(NOT_SUPPORTED)
    public Object add(@RestForm String text, @RestForm String base) {
        return first(text, base);
    }

    @POST
    @Path("/host/own/upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional(NOT_SUPPORTED)
    public Object upload(@RestForm("scenario") FileUpload scenario) {
        return first(scenario == null ? "" : text(scenario), null);
    }

    @GET
    @Path("/host/own/{id}")
    public TemplateInstance editor(@RestPath long id, @RestQuery String done, @RestQuery String sorry) {
        OwnScenario scenario = mine(id);
        boolean playable = lessons.find(scenario.key(), "en").isPresent();
        List<TextFault> faults = playable ? List.of() : texts.faults(scenario.text());
        return Templates.editor(view(scenario, scenario.base(), scenario.text(), faults), said(done, sorry));
    }

    @POST
    @Path("/host/own/{id}")
    @Transactional(NOT_SUPPORTED)
    public Object save(@RestPath long id, @RestForm String text) {
        OwnScenario scenario = mine(id);
        String typed = text == null ? "" : text.replace("\r\n", "\n");
        return after(own.save(host(), id, typed), scenario, scenario.base(), typed);
    }

    @POST
    @Path("/host/own/{id}/archive")
    @Transactional(NOT_SUPPORTED)
    public Response archive(@RestPath long id) {
        own.archive(host(), mine(id).id());
        return look("/host/lessons?done=put_away");
    }

    @GET
    @Path("/host/own/{id}/scenario.yaml")
    public Response download(@RestPath long id) {
        OwnScenario scenario = mine(id);
        return yaml(scenario.key(), scenario.text());
    }

    private Object first(String text, String base) {
        String typed = text == null ? "" : text.replace("\r\n", "\n");
        String of = base == null || lessons.find(base, "en").isEmpty() ? null : base;
        try {
            return after(own.add(host(), of, typed), null, of, typed);
        } catch (Sorry why) {
            return Templates.editor(
                    view(null, of, typed, List.of()), said(null, why.why().name()));
        }
    }

    private Object after(Kept kept, OwnScenario before, String base, String typed) {
        if (kept instanceof Kept.Faulty faulty) {
            return Templates.editor(view(before, base, typed, faulty.faults()), null);
        }
        return look(at(((Kept.Done) kept).scenario(), "?done=kept"));
    }

    private OwnScenario mine(long id) {
        return bookcase.mine(host(), new OwnKey(id, 1)).orElseThrow(NotFoundException::new);
    }

    private EditorView view(OwnScenario scenario, String base, String text, List<TextFault> faults) {
        String language = locale().getLanguage();
        return EditorView.of(
                scenario,
                scenario == null
                        ? null
                        : lessons.find(scenario.key(), language)
                                .map(Lesson::title)
                                .orElse(null),
                base,
                lessons.find(base == null ? "" : base, language)
                        .map(Lesson::title)
                        .orElse(""),
                text,
                faults,
                words());
    }

    private static String text(FileUpload upload) {
        try {
            return new String(Files.readAllBytes(upload.uploadedFile()), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Response missing() {
        throw new NotFoundException();
    }

    private static String at(OwnScenario scenario, String rest) {
        return "/host/own/" + scenario.id() + rest;
    }
}
