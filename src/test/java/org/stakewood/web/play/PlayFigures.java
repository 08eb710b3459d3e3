package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.game.Series;
import org.stakewood.web.chart.PortfolioBar;

/** What the play screen shows with a link to an explanation. */
public final class PlayFigures {

    private PlayFigures() {}

    public static List<Cell> of(Desk desk, Series series) {
        PositionPart position = PositionPart.of(desk, series);
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(position.worth(), position.explainOf("networth")));
        cells.add(new Cell(position.change().text(), position.explainOf("change")));
        cells.add(new Cell(position.rank(), position.explainOf("rank")));
        cells.add(new Cell(position.profit().text(), position.explainOf("profit")));
        cells.add(new Cell(position.oak(), position.explainOf("free-OAK")));
        cells.add(new Cell(position.usd(), position.explainOf("free-USD")));
        for (PortfolioBar.Part each : position.bar().parts()) {
            cells.add(new Cell(each.share(), position.explainOf("share-" + each.kind())));
        }
        return cells;
    }

    public static List<Sheet> sheets(Desk desk, Tab tab) {
        return new Sheets(desk).of(tab);
    }
}
