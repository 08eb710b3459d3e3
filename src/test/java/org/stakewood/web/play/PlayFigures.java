package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** Its tables, with those of losses to look at. */
    public static List<Sheet> sheets(Desk desk, Tab tab) {
        List<Sheet> sheets = new ArrayList<>(new Sheets(desk).of(tab));
        for (int loss : Ghost.LOSSES) {
            Ghost ghost = Ghost.of(desk, tab, Integer.toString(loss));
            if (ghost != null) {
                sheets.add(ghost.sheet());
            }
        }
        return sheets;
    }

    /** Where the healths above are explained. */
    public static List<String> healths(Desk desk, Series series) {
        return PositionPart.of(desk, series).healths().stream()
                .map(HealthPart::explain)
                .filter(Objects::nonNull)
                .toList();
    }
}
