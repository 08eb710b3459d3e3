package org.stakewood.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaboratoryCommandTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void runsAnExperimentPrintsItsTablesAndDrawsItsChart() throws Exception {
        int code = LaboratoryCommand.run(out, "laboratory", "band", "seeds=2", "threads=2", "out=" + folder);
        String text = printed.toString(StandardCharsets.UTF_8);
        assertEquals(0, code);
        assertTrue(text.contains("| 30 bp | 100.0 ± 0.0 % |"), text);
        assertTrue(text.contains("over 2 seeds from 20261125 on"), text);
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("band.svg").toFile());
        assertEquals("svg", svg.getDocumentElement().getTagName());
        assertTrue(svg.getElementsByTagName("circle").getLength() >= 5);
    }

    @Test
    void namesAllExperimentsWhereItIsNotToldWhich() {
        assertEquals(0, LaboratoryCommand.run(out, "laboratory"));
        assertEquals(2, LaboratoryCommand.run(out, "laboratory", "nothing-of-the-kind"));
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("squeeze"));
    }

    @Test
    void leavesTheServerAloneUnlessAsked() {
        assertFalse(LaboratoryCommand.asked());
        assertFalse(LaboratoryCommand.asked("else"));
        assertTrue(LaboratoryCommand.asked("laboratory", "squeeze"));
    }
}
