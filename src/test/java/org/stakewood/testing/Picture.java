package org.stakewood.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;

/**
 * A picture of a page for people to look at. Chromium now and then answers "unable to capture screenshot" on a busy
 * machine; no test judges a picture, so none may fail for want of one.
 */
public final class Picture {

    private static final int TRIES = 3;

    private Picture() {}

    /** Writes what the window shows as a PNG file. */
    public static void take(Page page, Path file) {
        take(page, file, false);
    }

    /** Writes the page as a PNG file: all its length, or only what the window shows. */
    public static void take(Page page, Path file, boolean whole) {
        for (int i = 1; i <= TRIES; i++) {
            try {
                page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
                return;
            } catch (PlaywrightException refused) {
                if (!String.valueOf(refused.getMessage()).contains("captureScreenshot")) {
                    throw refused;
                }
                System.out.println("no picture " + file + ", try " + i + " of " + TRIES + ": " + refused.getMessage());
                page.waitForTimeout(500);
            }
        }
    }
}
