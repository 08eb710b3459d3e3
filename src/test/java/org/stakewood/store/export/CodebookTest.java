package org.stakewood.store.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakewood.game.data.DataColumn;
import org.stakewood.game.data.DataTable;
import org.stakewood.game.data.DataType;

/** No column without an explanation, no name twice, and the codebook has them all. */
class CodebookTest {

    static Stream<DataTable> tables() {
        return Sources.ALL.stream().map(Source::table);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnIsExplained(DataTable table) {
        assertTrue(table.meaning().endsWith("."), table.name());
        Set<String> names = new HashSet<>();
        for (DataColumn each : table.columns()) {
            String column = table.name() + "." + each.name();
            assertTrue(each.name().matches("[a-z][a-z0-9_]*"), column);
            assertTrue(names.add(each.name()), column + " stands twice");
            assertTrue(each.meaning().length() > 8 && each.meaning().endsWith("."), column);
            assertFalse(each.missing().isBlank(), column);
            assertTrue(each.since() >= 1 && each.since() <= DataTable.VERSION, column);
            boolean counts =
                    each.type() == DataType.AMOUNT || each.type() == DataType.NUMBER || each.type() == DataType.WHOLE;
            assertTrue(!counts || !each.unit().isBlank(), column + " has no unit");
        }
    }

    @Test
    void theCodebookHasEveryColumnOnce() throws IOException {
        StringWriter text = new StringWriter();
        List<DataTable> tables = tables().toList();
        Codebook.write(tables, new CsvCells(text));
        int columns = tables.stream().mapToInt(each -> each.columns().size()).sum();
        assertEquals(columns + 1, text.toString().lines().count());
        String page = Codebook.page(tables);
        for (DataTable table : tables) {
            assertTrue(page.contains("<h2 id=\"" + table.name() + "\">"), table.name());
            for (DataColumn each : table.columns()) {
                assertTrue(text.toString().contains("\n" + table.name() + "," + each.name() + ","), each.name());
                assertTrue(page.contains("<th scope=\"row\">" + each.name() + "</th>"), each.name());
            }
        }
    }
}
