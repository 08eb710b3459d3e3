package org.stakewood.web.host.library;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Sorry;
import org.stakewood.game.form.Filled;
import org.stakewood.game.form.FormField;
import org.stakewood.game.form.ScenarioForms;
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
import org.stakewood.web.text.RuleWords;

/**
 * A host's scenario as a form. The form carries the text that it was made of and fills it in, so one goes from the form
 * to the text and back with all that was typed. Number 0 stands for a text that is not kept yet.
 */
@RolesAllowed(Roles.HOST)
public class HostForm extends HostPage {

    @Inject
    OwnScenarios own;

    @Inject
    Bookcase bookcase;

    @Inject
    Lessons lessons;

    @Inject
    ScenarioTexts texts;

    @Inject
    ScenarioForms forms;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(FormView view, Said said);
    }

    @GET
    @Path("/host/own/{id}/form")
    public TemplateInstance form(@RestPath long id, @RestQuery String done, @RestQuery String sorry) {
        OwnScenario scenario = mine(id);
        if (scenario == null) {
            throw new NotFoundException();
        }
        return shown(scenario, scenario.base(), scenario.text(), said(done, sorry));
    }

    /** From the text, with all that was typed there. */
    @POST
    @Path("/host/own/{id}/form/show")
    @Transactional(NOT_SUPPORTED)
    public TemplateInstance show(@RestPath long id, MultivaluedMap<String, String> form) {
        return shown(mine(id), form.getFirst("base"), text(form), null);
    }

    /** To the text, with all that was typed here. */
    @POST
    @Path("/host/own/{id}/form/text")
    @Transactional(NOT_SUPPORTED)
    public TemplateInstance text(@RestPath long id, MultivaluedMap<String, String> form) {
        OwnScenario scenario = mine(id);
        String text = text(form);
        String filled = forms.fill(text, values(form, forms.fields(text))).text();
        return editor(scenario, form.getFirst("base"), filled, texts.faults(filled));
    }

    @POST
    @Path("/host/own/{id}/form")
    @Transactional(NOT_SUPPORTED)
    public Object save(@RestPath long id, MultivaluedMap<String, String> form) {
        OwnScenario scenario = mine(id);
        String base = form.getFirst("base");
        String text = text(form);
        List<FormField> fields = forms.fields(text);
        Filled filled = forms.fill(text, values(form, fields));
        List<TextFault> faults = new ArrayList<>(filled.faults());
        try {
            if (faults.isEmpty() && kept(scenario, base, filled.text()) instanceof Kept.Done done) {
                return look("/host/own/" + done.scenario().id() + "/form?done=kept");
            }
        } catch (Sorry why) {
            return view(
                    scenario,
                    base,
                    text,
                    fields,
                    typed(form),
                    List.of(),
                    text,
                    said(null, why.why().name()));
        }
        faults.addAll(texts.faults(filled.text()));
        return view(scenario, base, text, fields, typed(form), faults, filled.text(), null);
    }

    private Kept kept(OwnScenario scenario, String base, String text) {
        String of = base == null || lessons.find(base, "en").isEmpty() ? null : base;
        return scenario == null ? own.add(host(), of, text) : own.save(host(), scenario.id(), text);
    }

    private TemplateInstance shown(OwnScenario scenario, String base, String text, Said said) {
        List<FormField> fields = forms.fields(text);
        List<TextFault> faults = texts.faults(text);
        return fields.isEmpty()
                ? editor(scenario, base, text, faults)
                : view(scenario, base, text, fields, Map.of(), faults, text, said);
    }

    private TemplateInstance view(
            OwnScenario scenario,
            String base,
            String text,
            List<FormField> fields,
            Map<String, String> typed,
            List<TextFault> faults,
            String filled,
            Said said) {
        return Templates.form(
                FormView.of(scenario, title(scenario), base, text, fields, typed, faults, filled, words()), said);
    }

    private TemplateInstance editor(OwnScenario scenario, String base, String text, List<TextFault> faults) {
        String baseTitle = lessons.find(base == null ? "" : base, locale().getLanguage())
                .map(Lesson::title)
                .orElse("");
        return HostOwn.Templates.editor(
                EditorView.of(scenario, title(scenario), base, baseTitle, text, faults, words()), null);
    }

    private String title(OwnScenario scenario) {
        return scenario == null
                ? null
                : lessons.find(scenario.key(), locale().getLanguage())
                        .map(Lesson::title)
                        .orElse(null);
    }

    private OwnScenario mine(long id) {
        return id == 0 ? null : bookcase.mine(host(), new OwnKey(id, 1)).orElseThrow(NotFoundException::new);
    }

    /** What was typed into fields of the form, as the text has it. */
    private SortedMap<String, String> values(MultivaluedMap<String, String> form, List<FormField> fields) {
        RuleWords rules = new RuleWords(words());
        SortedMap<String, String> values = new TreeMap<>();
        for (FormField each : fields) {
            String typed = form.getFirst(each.path());
            if (typed != null && !typed.strip().equals(rules.typed(each.measure(), each.value()))) {
                values.put(each.path(), rules.read(each.measure(), typed));
            }
        }
        return values;
    }

    private static Map<String, String> typed(MultivaluedMap<String, String> form) {
        Map<String, String> typed = new TreeMap<>();
        form.forEach((name, values) -> typed.put(name, values.get(0)));
        return typed;
    }

    private static String text(MultivaluedMap<String, String> form) {
        String text = form.getFirst("text");
        return text == null ? "" : text.replace("\r\n", "\n");
    }
}
