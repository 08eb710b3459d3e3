package org.stakewood.web.host.event;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.staking.Client;
import org.stakewood.web.format.Typed;

/** One of the forms of events, as it was sent; each form has its own fields. */
public class ShockForm {

    private static final double PERCENT = 100;
    private static final double MICRO = 1e6;

    @RestForm
    String kind;

    @RestForm
    public String day;

    @RestForm
    String percent;

    @RestForm
    String share;

    @RestForm
    String client;

    @RestForm
    boolean doubleSign;

    @RestForm
    String who;

    @RestForm
    String asset;

    @RestForm
    String amount;

    @RestForm
    String text;

    @RestForm
    String factor;

    @RestForm
    String days;

    @RestForm
    String contract;

    @RestForm
    String key;

    /** The event; null if a field cannot be read. */
    Shock shock() {
        return switch (kind == null ? "" : kind) {
            case "jump" -> of(percent, each -> new Shock.PriceJump(1 + each / PERCENT));
            case "accident" ->
                of(share, part -> of(percent, loss -> new Shock.Accident(part / PERCENT, loss / PERCENT)));
            case "inflow" -> of(percent, each -> new Shock.Inflow(each / PERCENT));
            case "bug" ->
                named(Client.values(), client) == null
                        ? null
                        : new Shock.ClientBug(named(Client.values(), client), doubleSign);
            case "departure" -> bots() == null ? null : new Shock.Departure(bots());
            case "sale" ->
                bots() == null || coin() == null
                        ? null
                        : of(amount, each -> new Shock.Sale(bots(), coin(), Math.round(each * MICRO)));
            case "storm" -> of(factor, each -> new Shock.Storm(each, spell()));
            case "congestion" -> of(amount, each -> new Shock.Congestion(Math.round(each * MICRO), spell()));
            case "demand" -> bots() == null ? null : of(percent, each -> new Shock.LoanDemand(bots(), each / PERCENT));
            case "theft" -> of(percent, each -> theft(each / PERCENT));
            case "news" -> Typed.blank(text) ? null : new Shock.News(text.strip());
            default -> null;
        };
    }

    /** The day, 0 if nothing was typed; null if it cannot be read. */
    public Integer day() {
        return day(day);
    }

    /** A day as it was typed, 0 for nothing; null if it cannot be read. */
    public static Integer day(String typed) {
        if (Typed.blank(typed)) {
            return 0;
        }
        Long number = Typed.whole(typed);
        return number == null || number < 1 || number > 10_000 ? null : number.intValue();
    }

    /** How long something lasts; 0, which no scenario takes, for what is no number of days. */
    private int spell() {
        Integer read = day(days);
        return read == null ? 0 : read;
    }

    private Shock.Theft theft(double stolen) {
        return contract == null || !contract.matches("(desk|market)[0-9]{1,3}")
                ? null
                : contract.startsWith("desk")
                        ? new Shock.Theft(Integer.parseInt(contract.substring(4)), -1, stolen)
                        : new Shock.Theft(-1, Integer.parseInt(contract.substring(6)), stolen);
    }

    private AccountKind bots() {
        return named(AccountKind.values(), who);
    }

    private Asset coin() {
        return named(Asset.values(), asset);
    }

    private static Shock of(String typed, Function<Double, Shock> shock) {
        boolean down = typed != null && typed.strip().matches("[-−].*");
        Double number = Typed.decimal(down ? typed.strip().substring(1) : typed);
        return number == null ? null : shock.apply(down ? -number : number);
    }

    private static <T extends Enum<T>> T named(T[] all, String name) {
        return Stream.of(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
