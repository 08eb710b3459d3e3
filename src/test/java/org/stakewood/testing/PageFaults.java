package org.stakewood.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What shuts somebody out of the page that a browser shows. */
public final class PageFaults {

    private static final List<String> GRAVE = List.of("serious", "critical");

    private PageFaults() {}

    /** What axe calls serious, and whatever makes the page wider than its window; one line a fault. */
    public static List<String> of(Page page) {
        List<String> faults = new ArrayList<>(wide(page));
        faults.addAll(grave(axe(page)));
        return faults;
    }

    /** Nobody should have to scroll sideways. */
    public static List<String> wide(Page page) {
        int over = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        return over <= 0
                ? List.of()
                : List.of("wider than the window by " + over + ": "
                        + page.evaluate("[...document.querySelectorAll('main *')].filter((each) =>"
                                + " each.getBoundingClientRect().right > innerWidth + 1 && !each.closest('.scroll'))"
                                + ".slice(0, 3).map((each) => each.tagName + '.' + each.className).join(' ')"));
    }

    /** What axe says of the colors of a theme; the page goes back to the one it had. */
    public static List<String> colors(Page page, ColorScheme theme, ColorScheme had) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        List<String> faults = grave(axe(page).withRules(List.of("color-contrast")));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(had));
        return faults;
    }

    /** Axe's newer mode opens a blank page at each look, which costs as much as the look, to join what it finds in frames. */
    private static AxeBuilder axe(Page page) {
        if (page.frames().size() > 1) {
            throw new IllegalStateException("Frames are not looked into: " + page.url());
        }
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static List<String> grave(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .filter(each -> GRAVE.contains(each.getImpact()))
                .map(each -> each.getId() + ": "
                        + each.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList())
                .toList();
    }
}
