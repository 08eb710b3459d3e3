package org.stakewood.laboratory;

import java.util.ArrayList;
import java.util.List;

/**
 * What an experiment found.
 *
 * @param id of the experiment
 * @param question what was asked
 * @param conditions how it was set up, one sentence each
 * @param tables with their headings
 * @param chart of what matters most
 */
public record Report(String id, String question, List<String> conditions, List<Part> tables, Chart chart) {

    /** A table with its heading. */
    public record Part(String heading, Table table) {}

    public Report {
        conditions = List.copyOf(conditions);
        tables = List.copyOf(tables);
    }

    /** With one more condition. */
    Report with(String condition) {
        List<String> more = new ArrayList<>(conditions);
        more.add(condition);
        return new Report(id, question, more, tables, chart);
    }

    /** As Markdown, with the chart under the name of a file. */
    public String markdown(String picture) {
        StringBuilder text = new StringBuilder("## ")
                .append(id)
                .append("\n\n")
                .append(question)
                .append("\n\n");
        conditions.forEach(each -> text.append("- ").append(each).append('\n'));
        for (Part each : tables) {
            text.append("\n**")
                    .append(each.heading())
                    .append("**\n\n")
                    .append(each.table().markdown());
        }
        return text.append("\n![")
                .append(chart.title())
                .append("](")
                .append(picture)
                .append(")\n")
                .toString();
    }
}
