package org.stakewood.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChromiumBrowserTest {
    @TestHTTPResource("/q/health")
    URL health;

    @Test
    void aBrowserReachesTheServerOfTheTests() {
        try (Chromium chromium = Chromium.launch()) {
            Page page = chromium.browser().newPage();
            Response response = page.navigate(health.toString());
            assertEquals(200, response.status());
            assertTrue(page.content().contains("UP"));
        }
    }
}
