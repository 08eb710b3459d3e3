package org.stakewood.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer.
 *
 * @param location where it leads on, or null
 * @param arrived {@link System#nanoTime()} when all of it was there
 */
record Page(int status, String location, String body, long arrived) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);

    boolean leadsOn() {
        return status == 302 || status == 303 || status == 307;
    }

    /** The forms that are posted. */
    List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        Matcher matcher = FORM.matcher(body);
        while (matcher.find()) {
            Form.read(matcher.group(1), matcher.group(2)).ifPresent(forms::add);
        }
        return forms;
    }

    /** The form with this address. */
    Form form(String action) {
        return forms().stream()
                .filter(each -> each.action().equals(action))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no form for " + action + " on a page with status " + status + ": " + start()));
    }

    /** What the first group of the pattern matches. */
    Optional<String> find(Pattern pattern) {
        Matcher matcher = pattern.matcher(body);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    String start() {
        return body.substring(0, Math.min(400, body.length()));
    }
}
