package org.stakewood.testing;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** Names what every test with a server uses; global, so that all of them share one start of Quarkus. */
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
final class ServerTests {
    private ServerTests() {}
}
