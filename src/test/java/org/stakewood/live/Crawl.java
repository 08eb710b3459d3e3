package org.stakewood.live;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.stakewood.testing.Look;
import org.stakewood.testing.PageFaults;
import org.stakewood.testing.Picture;

/**
 * Follows the links of pages, each kind of address once, and notes what is wrong with what it finds: no answer, a
 * serious finding of axe (also in what is folded up), something to scroll sideways, not exactly one heading, the wrong
 * language. What no link leads to is named beforehand, or reached by steps.
 */
final class Crawl {

    private final URI server;
    private final String within;
    private final String name;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Map<String, Integer> refused = new LinkedHashMap<>();
    private final Map<String, Consumer<Page>> steps = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private int most = 80;

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

    /** Goes no further than this many pages: where the others were looked at already. */
    Crawl nearest(int pages) {
        most = pages;
        return this;
    }

    /** A page to which no link leads, looked at for its own sake. */
    Crawl also(String what, String path) {
        found.put(what, path);
        return this;
    }

    /** A page that turns the visitor away. */
    Crawl refusing(String what, String path, int status) {
        refused.put(path, status);
        return also(what, path);
    }

    /** A page that only something done leads to. */
    Crawl after(String what, Consumer<Page> done) {
        steps.put(what, done);
        return this;
    }

    /** Goes wherever links lead from a path, and looks at each page. */
    void follow(BrowserContext context, String path, Look look) {
        found.putIfAbsent(kind(path), path);
        Deque<String> open = new ArrayDeque<>(found.keySet());
        Page page = context.newPage();
        while (!open.isEmpty()) {
            look(page, open.pop(), look);
            for (Object each : (List<?>) page.evaluate(
                    "[...document.querySelectorAll('a[href]:not([download])')].map((each) => each.href)")) {
                String next = local((String) each);
                if (next != null
                        && !found.containsValue(next)
                        && found.size() < most
                        && found.putIfAbsent(kind(next), next) == null) {
                    open.add(kind(next));
                }
            }
        }
        walk(page, look);
        page.close();
    }

    /** Looks at everything that was found once more, as another visitor sees it. */
    void again(BrowserContext context, Look look) {
        Page page = context.newPage();
        found.keySet().forEach(each -> look(page, each, look));
        walk(page, look);
        page.close();
    }

    private void walk(Page page, Look look) {
        steps.forEach((what, done) -> {
            done.accept(page);
            judge(page, what, look);
        });
    }

    private void look(Page page, String what, Look look) {
        String path = found.get(what);
        Response answer = page.navigate(server.resolve(path).toString());
        int status = refused.getOrDefault(path, 200);
        if (answer != null && answer.status() != status) {
            faults.add(where(what, look) + path + " answers " + answer.status());
            return;
        }
        judge(page, what, look);
    }

    private void judge(Page page, String what, Look look) {
        String where = where(what, look);
        picture(page, what, look, "");
        if (!look.language().equals(page.locator("html").getAttribute("lang"))) {
            faults.add(where + "lang " + page.locator("html").getAttribute("lang"));
        }
        if (page.locator("h1").count() != 1 || page.title().isBlank()) {
            faults.add(where + page.locator("h1").count() + " headings, title " + page.title());
        }
        PageFaults.wide(page).forEach(each -> faults.add(where + each));
        page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
        picture(page, what, look, "-open");
        if (!look.scripts()) {
            PageFaults.wide(page).forEach(each -> faults.add(where + "unfolded " + each));
            return;
        }
        PageFaults.of(page).forEach(each -> faults.add(where + "unfolded " + each));
        if (look.width() < 700 && Look.all()) {
            ColorScheme other = look.scheme() == ColorScheme.DARK ? ColorScheme.LIGHT : ColorScheme.DARK;
            PageFaults.colors(page, other, look.scheme()).forEach(each -> faults.add(where + other + " " + each));
        }
    }

    private String where(String what, Look look) {
        return name + " " + look.name() + " " + what + ": ";
    }

    /** Pictures take long: only where somebody wants to look at them (-Dpictures); on paper too (-Dpictures=paper). */
    private void picture(Page page, String what, Look look, String state) {
        String wanted = System.getProperty("pictures");
        if (wanted == null) {
            return;
        }
        String file = what.replaceAll("[^a-zA-Z0-9]+", "-") + "-" + look.name() + state + ".png";
        Path folder = Path.of("target/screenshots/every", name);
        Picture.take(page, folder.resolve(file), look.width() < 1900);
        if (wanted.equals("paper") && look.width() == 1366 && state.isEmpty()) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Picture.take(page, folder.resolve("paper-" + file), true);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    /** A path of the same server that belongs to the visitor; null for any other address, and for files. */
    private String local(String address) {
        if (!address.startsWith(server.resolve("/").toString())) {
            return null;
        }
        String path =
                address.substring(server.resolve("/").toString().length() - 1).replaceAll("#(?!act$).*", "");
        boolean anothers = path.startsWith("/host") && !within.startsWith("/host");
        return path.startsWith(within)
                        && !anothers
                        && !path.matches(".*(\\.(csv|yaml|xlsx|zip|json)|/csv|/tables/|/plan|/grades/|/key|format=).*")
                ? path
                : null;
    }

    /** One lesson, one coin, one figure stands for all. */
    private static String kind(String path) {
        return path.replaceAll("(do=.*)#act", "$1")
                .replaceAll("\\d+", "N")
                .replaceAll("/lessons/[^/?]+", "/lessons/X")
                .replaceAll("/explain/[^/?]+", "/explain/X")
                .replaceAll("(lesson|asset|span|pool|part|figure|like|by)=[^&#]*", "$1=X");
    }
}
