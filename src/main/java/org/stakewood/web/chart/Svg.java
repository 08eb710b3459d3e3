package org.stakewood.web.chart;

/** Writes SVG with attributes and classes only: the content security policy allows no inline style. */
final class Svg {

    private final StringBuilder text = new StringBuilder(4096);

    private Svg() {}

    /** A picture with a name and a description for those who do not see it. */
    static Svg picture(String id, double width, double height, String extra, String title, String description) {
        Svg svg = new Svg();
        svg.text
                .append("<svg viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(escape(id))
                .append("-t");
        if (!description.isEmpty()) {
            svg.text.append(' ').append(escape(id)).append("-d");
        }
        svg.text
                .append('"')
                .append(extra)
                .append("><title id=\"")
                .append(escape(id))
                .append("-t\">")
                .append(escape(title))
                .append("</title>");
        if (!description.isEmpty()) {
            svg.text
                    .append("<desc id=\"")
                    .append(escape(id))
                    .append("-d\">")
                    .append(escape(description))
                    .append("</desc>");
        }
        return svg;
    }

    Svg path(String style, String data, String extra) {
        text.append("<path class=\"")
                .append(escape(style))
                .append("\" d=\"")
                .append(data)
                .append('"')
                .append(extra)
                .append("/>");
        return this;
    }

    Svg path(String style, String data) {
        return path(style, data, "");
    }

    Svg rect(String style, double x, double y, double width, double height, String words) {
        text.append("<rect class=\"")
                .append(escape(style))
                .append("\" x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" width=\"")
                .append(number(width))
                .append("\" height=\"")
                .append(number(height));
        close("rect", words);
        return this;
    }

    /** A part of a bar that the script can draw anew. */
    Svg value(String style, double x, double width, double height, String field, long value) {
        text.append("<rect class=\"").append(escape(style)).append("\" x=\"").append(number(x));
        text.append("\" width=\"").append(number(width)).append("\" height=\"").append(number(height));
        text.append("\" data-share=\"")
                .append(escape(field))
                .append("\" data-value=\"")
                .append(value)
                .append("\"/>");
        return this;
    }

    Svg dot(String style, double x, double y, double radius, String words) {
        text.append("<circle class=\"")
                .append(escape(style))
                .append("\" cx=\"")
                .append(number(x))
                .append("\" cy=\"")
                .append(number(y))
                .append("\" r=\"")
                .append(number(radius));
        close("circle", words);
        return this;
    }

    Svg shape(String style, String data, String words) {
        text.append("<path class=\"").append(escape(style)).append("\" d=\"").append(data);
        close("path", words);
        return this;
    }

    private void close(String element, String words) {
        if (words.isEmpty()) {
            text.append("\"/>");
        } else {
            text.append("\"><title>")
                    .append(escape(words))
                    .append("</title></")
                    .append(element)
                    .append('>');
        }
    }

    Svg words(String style, double x, double y, String words) {
        text.append("<text");
        if (!style.isEmpty()) {
            text.append(" class=\"").append(escape(style)).append('"');
        }
        text.append(" x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\">")
                .append(escape(words))
                .append("</text>");
        return this;
    }

    String done() {
        return text.append("</svg>").toString();
    }

    /** A tenth of a unit is finer than a screen. */
    static String number(double value) {
        return tenths(Math.round(value * 10));
    }

    static String tenths(long tenths) {
        return tenths % 10 == 0
                ? Long.toString(tenths / 10)
                : (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
