package org.stakewood.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.World;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.event.CascadePassed;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.economy.event.DeskInterestPaid;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.MarketInterestPaid;
import org.stakewood.economy.event.OrderRefused;
import org.stakewood.economy.event.PromiseFunded;
import org.stakewood.economy.event.RewardsPaid;
import org.stakewood.economy.event.RuleKept;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.order.Aid;
import org.stakewood.economy.order.LimitOrder;
import org.stakewood.economy.order.ProtectLoan;
import org.stakewood.economy.order.ProtectMarket;
import org.stakewood.economy.order.StandingOrder;
import org.stakewood.economy.view.SeatView;
import org.stakewood.web.piece.Line;

/** Whatever changes what somebody has answers "why" in every language: each event, and each part of the books. */
class EveryChangeHasWordsTest {

    private static final int READER = 0;
    private static final Pattern KEY = Pattern.compile("\\b[a-z]+(_[a-zA-Z]+)+\\b|%s|\\bnull\\b|NaN");

    /** What happens every day to everybody is answered by a part of the books instead; the others move nothing. */
    private static final Map<Class<?>, Optional<EarningPart>> SILENT = Map.of(
            RewardsPaid.class, Optional.of(EarningPart.ISSUANCE),
            DeskInterestPaid.class, Optional.of(EarningPart.INTEREST_EARNED),
            MarketInterestPaid.class, Optional.of(EarningPart.INTEREST_EARNED),
            CascadePassed.class, Optional.of(EarningPart.LIQUIDATION),
            DayPassed.class, Optional.of(EarningPart.PRICE),
            PromiseFunded.class, Optional.empty(),
            OrderRefused.class, Optional.empty(),
            RuleKept.class, Optional.empty());

    private final World world = Genesis.world(CreditScenarios.everything(), 1, 2);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void everyEventIsToldToWhomItConcerns(String language) {
        EventWords words = reading(language);
        Set<Class<?>> silent = new HashSet<>();
        for (Class<?> kind : Event.class.getPermittedSubclasses()) {
            Set<String> texts = new TreeSet<>();
            for (Event each : variants(kind)) {
                words.tell(each).ifPresent(told -> {
                    check(each, told);
                    texts.add(told.text());
                });
            }
            if (texts.isEmpty()) {
                silent.add(kind);
            }
        }
        assertEquals(SILENT.keySet(), silent, "events of which nobody is told");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void everyPartOfTheBooksSaysWhatItIs(String language) {
        Words words = Words.in(language);
        Set<String> names = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (EarningPart part : EarningPart.values()) {
            String key = "why_" + part.name().toLowerCase(Locale.ROOT);
            assertTrue(words.knows(key) && words.knows(key + "_text"), key);
            assertTrue(names.add(words.say(key)), () -> key + " is called like another: " + words.say(key));
            assertTrue(texts.add(words.say(key + "_text")), () -> key + " says the same as another");
            assertTrue(words.say(key + "_text").length() > 20, key);
            assertFalse(KEY.matcher(words.say(key) + words.say(key + "_text")).find(), key);
        }
    }

    private static void check(Event event, Telling told) {
        String all = told.text() + " " + (told.why() == null ? "" : told.why());
        for (Line figure : told.figures()) {
            all += " " + figure.label() + " " + figure.value();
        }
        String said = all;
        assertTrue(told.text().length() > 5, () -> event + ": " + said);
        assertFalse(KEY.matcher(said).find(), () -> event + ": " + said);
    }

    private EventWords reading(String language) {
        SeatView view = new SeatView(world, READER);
        return new EventWords(
                new Place(Words.in(language), view, new Names(Map.of(), READER), text -> "The news of the day."));
    }

    /** One event for each value of its enums and flags, about the reader and about somebody else. */
    private static List<Event> variants(Class<?> kind) {
        List<List<Object>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        for (RecordComponent each : kind.getRecordComponents()) {
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> row : rows) {
                for (Object value : values(each)) {
                    List<Object> next = new ArrayList<>(row);
                    next.add(value);
                    longer.add(next);
                }
            }
            rows = longer;
        }
        return rows.stream().map(row -> make(kind, row)).toList();
    }

    private static List<?> values(RecordComponent part) {
        Class<?> type = part.getType();
        if (type == boolean.class) {
            return List.of(false, true);
        } else if (type == int.class) {
            return Set.of("account", "owner", "to").contains(part.getName()) ? List.of(READER, 1) : List.of(0);
        } else if (type == long.class) {
            return Set.of("left", "debt", "deficit").contains(part.getName())
                    ? List.of(0L, 7_000_000L)
                    : List.of(7_000_000L);
        } else if (type == double.class) {
            return List.of(0.75);
        } else if (type == String.class) {
            return List.of("0");
        } else if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        } else if (type == StandingOrder.class) {
            return orders();
        }
        return List.of(Optional.empty());
    }

    private static List<StandingOrder> orders() {
        List<StandingOrder> all = new ArrayList<>(List.of(new LimitOrder(0, Asset.OAK, 5_000_000, 2.5)));
        for (Aid each : Aid.values()) {
            all.add(new ProtectLoan(0, 0, 1.1, each, 5_000_000));
            all.add(new ProtectMarket(0, 1.1, each, Asset.USD, 5_000_000));
        }
        return all;
    }

    private static Event make(Class<?> kind, List<Object> values) {
        try {
            RecordComponent[] parts = kind.getRecordComponents();
            Class<?>[] types = new Class<?>[parts.length];
            Object[] given = new Object[parts.length];
            for (int at = 0; at < parts.length; at++) {
                types[at] = parts[at].getType();
                given[at] = values.get(at) instanceof Optional ? null : values.get(at);
            }
            var constructor = kind.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (Event) constructor.newInstance(given);
        } catch (ReflectiveOperationException unmade) {
            throw new AssertionError(kind.getName(), unmade);
        }
    }
}
