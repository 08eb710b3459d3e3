package org.stakewood.web.cascade;

import io.vavr.collection.Vector;
import java.util.Map;
import org.stakewood.economy.Draft;
import org.stakewood.economy.World;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.liquidation.Cascade;
import org.stakewood.economy.synthetic.LoanWorlds;
import org.stakewood.economy.view.PublicView;
import org.stakewood.game.Happening;
import org.stakewood.web.text.Names;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.Words;

/** A cascade for tests: one loan falls by a slash of a half, seven by what its purchase does to the price. */
record Fallen(World world, Vector<Happening> events) {

    static final long ROW = 7;

    static Fallen eight() {
        Draft draft = new Draft(LoanWorlds.slashed(LoanWorlds.world(LoanWorlds.fragile()), 0, 0.5));
        Cascade.run(draft);
        Vector<Happening> events = Vector.empty();
        for (Event each : draft.events()) {
            events = events.append(new Happening(ROW, events.size(), 1, each));
        }
        return new Fallen(draft.world(), events);
    }

    Dominoes dominoes() {
        return Dominoes.of(events, ROW, ROW);
    }

    Place place(String language) {
        return new Place(Words.in(language), new PublicView(world), new Names(Map.of(1, "Ada"), 2), id -> id);
    }
}
