package org.stakewood.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stakewood.web.format.Numbers;

/**
 * Who paid whom: payers at the left, receivers at the right, between them bands as thick as what went. Somebody who paid
 * and received stands on both sides.
 *
 * @param title a sentence that says what is to be seen
 * @param description what a reader who does not see it should know; may be empty
 * @param bands any order; none is nothing
 */
public record Sankey(String id, String title, String description, List<Band> bands) {

    private static final double WIDTH = 360;
    private static final double LEFT = 122;
    private static final double RIGHT = 238;
    private static final double NODE = 5;
    private static final double GAP = 15;
    private static final double PER_NODE = 22;
    private static final double LEAST = 1;

    /**
     * What went from one to another.
     *
     * @param kind of the payer; gives the color, as in {@link Series}
     * @param words said when one points at it
     */
    public record Band(String from, String to, String kind, String toKind, double value, String words) {}

    public Sankey {
        bands = List.copyOf(bands);
    }

    /** The picture, complete without script. */
    public Chart draw(Numbers numbers) {
        ChartData none = new ChartData(List.of(), List.of());
        if (bands.isEmpty()) {
            return new Chart(id, title, "", none, numbers);
        }
        Map<String, Node> from = nodes(true);
        Map<String, Node> to = nodes(false);
        int most = Math.max(from.size(), to.size());
        double sum = bands.stream().mapToDouble(Band::value).sum();
        double unit = Math.max(120, PER_NODE * most) / sum;
        double height = Math.max(place(from, unit), place(to, unit)) + 4;
        Svg svg = Svg.picture(id, WIDTH, height, "", title, description);
        for (Band each : bands) {
            double thick = Math.max(LEAST, each.value() * unit);
            double left = from.get(each.from()).take(thick);
            double right = to.get(each.to()).take(thick);
            svg.shape("flow is-" + each.kind(), band(left, right, thick), each.words());
        }
        from.forEach((name, node) -> {
            svg.rect("bar is-" + node.kind, LEFT - NODE, node.top, NODE, node.height, "");
            svg.words("end", LEFT - NODE - 5, node.middle() + 4, name);
        });
        to.forEach((name, node) -> {
            svg.rect("bar is-" + node.kind, RIGHT, node.top, NODE, node.height, "");
            svg.words("", RIGHT + NODE + 5, node.middle() + 4, name);
        });
        return new Chart(id, title, svg.done(), none, numbers);
    }

    private static String band(double left, double right, double thick) {
        String middle = Svg.number((LEFT + RIGHT) / 2);
        return "M" + Svg.number(LEFT) + " " + Svg.number(left) + "C" + middle + " " + Svg.number(left) + " " + middle
                + " " + Svg.number(right) + " " + Svg.number(RIGHT) + " " + Svg.number(right) + "V"
                + Svg.number(right + thick) + "C" + middle + " " + Svg.number(right + thick) + " " + middle + " "
                + Svg.number(left + thick) + " " + Svg.number(LEFT) + " " + Svg.number(left + thick) + "z";
    }

    private Map<String, Node> nodes(boolean payers) {
        Map<String, Node> found = new LinkedHashMap<>();
        for (Band each : bands) {
            found.computeIfAbsent(
                                    payers ? each.from() : each.to(),
                                    name -> new Node(payers ? each.kind() : each.toKind()))
                            .value +=
                    each.value();
        }
        List<Map.Entry<String, Node>> sorted = new ArrayList<>(found.entrySet());
        sorted.sort(Comparator.comparingDouble(each -> -each.getValue().value));
        Map<String, Node> ordered = new LinkedHashMap<>();
        sorted.forEach(each -> ordered.put(each.getKey(), each.getValue()));
        return ordered;
    }

    /** Stacks the nodes; returns where they end. */
    private double place(Map<String, Node> nodes, double unit) {
        double at = 4;
        for (Node each : nodes.values()) {
            each.height = Math.max(LEAST, each.value * unit);
            double room = Math.max(0, (GAP - each.height) / 2);
            each.top = at + room;
            each.next = each.top;
            at = each.top + each.height + room + 4;
        }
        return at;
    }

    private static final class Node {
        private final String kind;
        private double value;
        private double top;
        private double height;
        private double next;

        Node(String kind) {
            this.kind = kind;
        }

        double take(double thick) {
            double at = next;
            next += thick;
            return at;
        }

        double middle() {
            return top + height / 2;
        }
    }
}
