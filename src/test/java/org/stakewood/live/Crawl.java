package org.stakewood.live;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stakewood.testing.Picture;

/**
 * Follows the links of pages, each kind of address once, and notes what is wrong with what it finds: no answer, a
 * serious finding of axe, something to scroll sideways, not exactly one heading, the wrong language.
 */
final class Crawl {

    private static final int MOST = 60;

    private final URI server;
    private final String within;
    private final String name;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** @param within beginning of the paths that belong to the visitor */
    Crawl(URI server, String within, String name) {
        this.server = server;
        this.within = within;
        this.name = name;
    }

    List<String> faults() {
        return faults;
    }

    /** Paths that were found, by their kind. */
    Map<String, String> found() {
        return found;
    }

    /** Goes wherever links lead from a path, and looks at each page. */
    void follow(BrowserContext context, String path, String language) {
        Deque<String> open = new ArrayDeque<>(List.of(path));
        found.put(kind(path), path);
        Page page = context.newPage();
        while (!open.isEmpty()) {
            look(page, open.pop(), language, true);
            for (Object each : (List<?>) page.evaluate(
                    "[...document.querySelectorAll('a[href]:not([download])')].map((each) => each.href)")) {
                String next = local((String) each);
                if (next != null && found.size() < MOST && found.putIfAbsent(kind(next), next) == null) {
                    open.add(next);
                }
            }
        }
        page.close();
    }

    /** Looks at everything that was found once more, as another visitor sees it. */
    void again(BrowserContext context, String language, boolean scripts) {
        Page page = context.newPage();
        found.values().forEach(each -> look(page, each, language, scripts));
        page.close();
    }

    private void look(Page page, String path, String language, boolean axe) {
        Response answer = page.navigate(server.resolve(path).toString());
        String where = name + " " + page.viewportSize().width + " " + language + " " + path + ": ";
        if (answer.status() >= 400) {
            faults.add(where + answer.status());
            return;
        }
        picture(page, path, language);
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            faults.add(where + "lang " + page.locator("html").getAttribute("lang"));
        }
        if (page.locator("h1").count() != 1 || page.title().isBlank()) {
            faults.add(where + page.locator("h1").count() + " headings, title " + page.title());
        }
        int wide = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (wide > 0) {
            faults.add(where + "wider than the window by " + wide + ": "
                    + page.evaluate("[...document.querySelectorAll('main *')].filter((each) =>"
                            + " each.getBoundingClientRect().right > innerWidth + 1 && !each.closest('.scroll'))"
                            + ".slice(0, 3).map((each) => each.tagName + '.' + each.className).join(' ')"));
        }
        if (axe) {
            new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .filter(each -> List.of("serious", "critical").contains(each.getImpact()))
                            .forEach(each -> faults.add(where + each.getId() + " "
                                    + each.getNodes().get(0).getHtml()));
        }
    }

    /** Pictures take long: only where somebody wants to look at them (-Dpictures). */
    private void picture(Page page, String path, String language) {
        if (System.getProperty("pictures") == null) {
            return;
        }
        String file = kind(path).replaceAll("[^a-zA-Z0-9]+", "-");
        Picture.take(
                page,
                Path.of("target/screenshots/every")
                        .resolve(name + file + "-" + page.viewportSize().width + "-" + language + ".png"),
                true);
    }

    /** A path of the same server that belongs to the visitor; null for any other address, and for files. */
    private String local(String address) {
        if (!address.startsWith(server.resolve("/").toString())) {
            return null;
        }
        String path =
                address.substring(server.resolve("/").toString().length() - 1).replaceAll("#.*", "");
        return path.startsWith(within)
                        && !path.matches(".*(\\.(csv|yaml|xlsx|zip)|/csv|/tables/|/plan|/grades/|format=).*")
                ? path
                : null;
    }

    /** One lesson, one coin, one figure stands for all. */
    private static String kind(String path) {
        return path.replaceAll("\\d+", "N")
                .replaceAll("/lessons/[^/?]+", "/lessons/X")
                .replaceAll("/explain/[^/?]+", "/explain/X")
                .replaceAll("(lesson|asset|span|pool|part|figure|like)=[^&]*", "$1=X");
    }
}
