package org.stakewood.web.host.create;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of a new game as text, as a browser would send it. Seed and guests are left out: each class has its own. */
final class FormText {

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    static String write(NewGameForm form) {
        FormText text = new FormText();
        text.put("lesson", form.lesson);
        text.put("title", form.title);
        text.put("seats", form.seats);
        text.put("seconds", form.seconds);
        text.put("breath", form.breath);
        text.put("room", form.room);
        text.put("consent", form.consent);
        text.put("away", form.away);
        text.put("gate", form.gate ? "true" : null);
        text.put("networks", form.arms.networks);
        text.put("labelled", form.arms.labelled ? "true" : null);
        text.putAll("arm_label", form.arms.labels);
        text.putAll("arm_lesson", form.arms.lessons);
        text.putAll("arm_rule", form.arms.rules);
        text.putAll("arm_value", form.arms.values);
        StringBuilder all = new StringBuilder();
        text.fields.forEach((name, values) -> values.forEach(each -> all.append(all.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(each, StandardCharsets.UTF_8))));
        return all.toString();
    }

    static NewGameForm read(String written) {
        FormText text = new FormText();
        Arrays.stream(written.split("&"))
                .map(each -> each.split("=", 2))
                .filter(each -> each.length == 2)
                .forEach(each -> text.fields
                        .computeIfAbsent(each[0], name -> new ArrayList<>())
                        .add(URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
        NewGameForm form = new NewGameForm();
        form.lesson = text.get("lesson");
        form.title = text.get("title");
        form.seats = text.get("seats");
        form.seconds = text.get("seconds");
        form.breath = text.get("breath");
        form.room = text.get("room");
        form.consent = text.get("consent");
        form.away = text.get("away");
        form.gate = text.get("gate") != null;
        form.arms.networks = text.get("networks");
        form.arms.labelled = text.get("labelled") != null;
        form.arms.labels = text.fields.get("arm_label");
        form.arms.lessons = text.fields.get("arm_lesson");
        form.arms.rules = text.fields.get("arm_rule");
        form.arms.values = text.fields.get("arm_value");
        return form;
    }

    private void put(String name, String value) {
        putAll(name, value == null ? null : List.of(value));
    }

    private void putAll(String name, List<String> values) {
        if (values != null) {
            fields.put(name, values);
        }
    }

    private String get(String name) {
        return fields.containsKey(name) ? fields.get(name).get(0) : null;
    }
}
