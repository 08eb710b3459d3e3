package org.stakewood.web.explain;

import java.util.function.Supplier;

/** A figure that can be explained, by its id; worked out only when it is asked for. */
record Declared(String id, Supplier<Explanation> explanation) {}
