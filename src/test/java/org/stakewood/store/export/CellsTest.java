package org.stakewood.store.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.game.data.DataColumn;
import org.stakewood.game.data.DataTable;
import org.stakewood.game.data.DataType;

/** Cells in the forms of files: exact amounts, texts that break nothing, names that are gone. */
class CellsTest {

    private static final DataTable TABLE =
            new DataTable("t", "A test.", List.of(column("a"), column("b"), column("c")));

    private static DataColumn column(String name) {
        return new DataColumn(name, DataType.TEXT, "", "", "", "", 1);
    }

    @ParameterizedTest
    @ValueSource(
            longs = {0, 1, -1, 10, 999_999, 1_000_000, -1_500_000, 123_456_789_012_345L, Long.MAX_VALUE, Long.MIN_VALUE
            })
    void amountsAreExact(long millionths) {
        StringBuilder text = new StringBuilder();
        Decimals.append(text, millionths);
        assertEquals(0, BigDecimal.valueOf(millionths, 6).compareTo(new BigDecimal(text.toString())), text.toString());
    }

    @Test
    void textsNeitherBreakARowNorBecomeFormulas() throws IOException {
        StringWriter out = new StringWriter();
        CsvCells cells = new CsvCells(out);
        cells.begin(TABLE);
        cells.text("=1+1");
        cells.text("a \"b\", c\nd");
        cells.missing();
        cells.endRow();
        cells.amount(-1);
        cells.json("{\"a\":[1,2]}");
        cells.number(1e-9);
        cells.endRow();
        cells.end();
        assertEquals("a,b,c\n'=1+1,\"a \"\"b\"\", c\nd\",\n-0.000001,\"{\"\"a\"\":[1,2]}\",1.0E-9\n", out.toString());
    }

    @Test
    void linesOfJsonAreJson() throws IOException {
        StringWriter out = new StringWriter();
        JsonCells cells = new JsonCells(out);
        cells.begin(TABLE);
        cells.text("a \"b\"\n\u0001");
        cells.missing();
        cells.json("{\"x\": 1}");
        cells.endRow();
        cells.end();
        var read = new ObjectMapper().readTree(out.toString());
        assertEquals("a \"b\"\n\u0001", read.get("a").asText());
        assertEquals(true, read.get("b").isNull());
        assertEquals(1, read.get("c").get("x").asInt());
    }

    @Test
    void namesAreTakenOutOfTexts() {
        Redactor redactor = new Redactor(List.of("Anna Maria Süß", "otter", "b.k", "A$1"));
        assertEquals("Well done, [name]! [name] too.", redactor.clean("Well done, anna! Otter too."));
        assertEquals("[name], SÜSS and otters", redactor.clean("ANNA MARIA SÜß, SÜSS and otters"));
        assertEquals("bak [name] [name]", redactor.clean("bak b.k a$1"));
        assertEquals("Nobody", new Redactor(List.of()).clean("Nobody"));
    }
}
