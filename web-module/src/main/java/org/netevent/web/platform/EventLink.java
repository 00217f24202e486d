package org.netevent.web.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The deep links of an event: {@code /e/CODE} shows event/view.xhtml under that address with the parameter {@code code},
 * {@code /e/CODE/register} event/register.xhtml, {@code /e/CODE/waitlist} event/waitlist.xhtml, {@code /e/CODE/people} event/people.xhtml, and {@code /e/CODE/people/ID}
 * event/person.xhtml with the parameter {@code id}, too.
 */
@WebServlet("/e/*")
public class EventLink extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern LINK =
            Pattern.compile("/([A-Za-z2-9]{10})(/register|/waitlist|/people(?:/([0-9]{1,18}))?)?");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        String typed = request.getParameter("code"); // the field of the page "No event has this code"
        String wanted = path != null && path.length() > 1 ? path : typed == null ? "" : "/" + typed.strip();
        Matcher link = LINK.matcher(wanted);
        if (!link.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String code = link.group(1).toUpperCase(Locale.ROOT);
        String below = link.group(2) == null ? "" : link.group(2);
        String canonical = "/" + code + below;
        if (canonical.equals(path))
            request.getRequestDispatcher(page(below, link.group(3)) + code).forward(request, response);
        else response.sendRedirect(request.getContextPath() + "/e" + canonical);
    }

    /** The page that is shown, but for the event's code at its end. */
    private static String page(String below, String person) {
        if (person != null) return "/event/person?id=" + person + "&code=";
        return switch (below) {
            case "/register" -> "/event/register?code=";
            case "/waitlist" -> "/event/waitlist?code=";
            case "/people" -> "/event/people?code=";
            default -> "/event/view?code=";
        };
    }
}
