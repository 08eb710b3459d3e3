package org.stakewood.web.host.library;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestForm;
import org.stakewood.game.easy.Dial;
import org.stakewood.game.easy.Notch;

/** Where the dials of a lesson were put; those that it has not got are not sent. */
public class EasyForm {

    @RestForm("PACE")
    public String pace;

    @RestForm("STORM")
    public String storm;

    @RestForm("FARM")
    public String farm;

    @RestForm("CROWD")
    public String crowd;

    @RestForm("LOANS")
    public String loans;

    @RestForm("TRADERS")
    public String traders;

    @RestForm("REWARDS")
    public String rewards;

    @RestForm("DIFFICULTY")
    public String difficulty;

    /** The dials that stand somewhere; what is no notch counts as usual. */
    SortedMap<Dial, Notch> dials() {
        SortedMap<Dial, Notch> dials = new TreeMap<>();
        for (Dial each : Dial.values()) {
            dials.put(each, notch(typed(each)));
        }
        return dials;
    }

    private String typed(Dial dial) {
        return switch (dial) {
            case PACE -> pace;
            case STORM -> storm;
            case FARM -> farm;
            case CROWD -> crowd;
            case LOANS -> loans;
            case TRADERS -> traders;
            case REWARDS -> rewards;
            case DIFFICULTY -> difficulty;
        };
    }

    private static Notch notch(String typed) {
        for (Notch each : Notch.values()) {
            if (each.name().equals(typed)) {
                return each;
            }
        }
        return Notch.USUAL;
    }
}
