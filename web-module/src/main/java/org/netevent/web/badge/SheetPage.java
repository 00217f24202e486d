package org.netevent.web.badge;

import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.netevent.badge.boundary.BadgeFormat;
import org.netevent.badge.boundary.BadgeSheet;

/**
 * The HTML around sheets: on a screen a bar above them, on paper nothing but them.
 *
 * @param title the event's name
 * @param asset the address of one of our own files
 * @param text a key with its parameters in the page's language
 * @param other the address of the same badges in another format
 * @param pdf the address of the same as PDF
 * @param printing whether to open the print dialog at once
 */
record SheetPage(
        BadgeFormat format,
        Locale locale,
        String title,
        UnaryOperator<String> asset,
        BiFunction<String, Map<String, Object>, String> text,
        UnaryOperator<String> other,
        String pdf,
        boolean printing) {

    String head() {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(locale.getLanguage());
        out.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        out.append(SheetSvg.escaped(words("nav.badges") + ", " + title)).append("</title>\n");
        style(out, "css/tokens.css");
        style(out, "css/badges.css");
        style(out, "css/badges-" + (format.cut() ? "a4" : format.wire()) + ".css");
        out.append("<script src=\"").append(asset.apply("js/badges.js")).append("\" defer></script>\n</head>\n<body");
        out.append(printing ? " data-print-now" : "").append(">\n<header class=\"ne-sheet-bar\"><h1>");
        out.append(SheetSvg.escaped(words("nav.badges"))).append(" <small>");
        out.append(SheetSvg.escaped(title)).append("</small></h1>\n<nav aria-label=\"");
        out.append(SheetSvg.escaped(words("badge.format"))).append("\">");
        for (BadgeFormat each : BadgeFormat.values()) {
            out.append("<a href=\"")
                    .append(SheetSvg.escaped(other.apply(each.wire())))
                    .append('"');
            out.append(each == format ? " aria-current=\"true\">" : ">");
            out.append(SheetSvg.escaped(words("badge.format." + each.wire()))).append("</a>");
        }
        out.append("</nav>\n<p><a class=\"ne-sheet-button\" href=\"")
                .append(SheetSvg.escaped(pdf))
                .append("\">")
                .append(SheetSvg.escaped(words("badge.pdf")));
        out.append("</a>");
        out.append("<button type=\"button\" class=\"ne-sheet-button ne-sheet-button--main\" data-print>");
        out.append(SheetSvg.escaped(words("badge.print"))).append("</button></p></header>\n<main>\n");
        return out.toString();
    }

    String sheet(BadgeSheet sheet) {
        return "<section class=\"ne-sheet ne-sheet--" + format.wire() + "\">"
                + SheetSvg.of(sheet, format, text.apply("badge.page", Map.of("n", sheet.number())))
                + "</section>\n";
    }

    String foot() {
        return "</main>\n</body>\n</html>\n";
    }

    private String words(String key) {
        return text.apply(key, Map.of());
    }

    private void style(StringBuilder out, String file) {
        out.append("<link rel=\"stylesheet\" href=\"").append(asset.apply(file)).append("\">\n");
    }
}
