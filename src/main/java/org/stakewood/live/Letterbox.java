package org.stakewood.live;

import java.util.ArrayList;
import java.util.List;

/**
 * What one reader has not taken yet. A reader who does not take anything costs a fixed amount of memory and is told to
 * load the page anew once it listens again.
 */
final class Letterbox {

    static final int MOST = 64;

    private final List<Item> items = new ArrayList<>();
    private boolean missed;

    /** True if it was full, so that what waited is thrown away. */
    synchronized boolean put(Item item) {
        boolean full = items.size() >= MOST;
        if (full) {
            items.clear();
            missed = true;
        }
        items.add(item);
        return full;
    }

    /** Everything that waits, in order; nothing is left. */
    synchronized List<Item> take() {
        List<Item> all = new ArrayList<>(items.size() + 1);
        if (missed) {
            all.add(Item.reload(null));
        }
        all.addAll(items);
        items.clear();
        missed = false;
        return all;
    }
}
