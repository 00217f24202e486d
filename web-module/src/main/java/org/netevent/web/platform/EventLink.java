package org.netevent.web.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The deep link of an event, {@code /e/CODE}: shows event/view.xhtml with the parameter {@code code} under that address, and
 * {@code /e/CODE/register} event/register.xhtml.
 */
@WebServlet("/e/*")
public class EventLink extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String REGISTER = "/register";
    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{10}");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        String typed = request.getParameter("code"); // the field of the page "No event has this code"
        String code = path != null && path.length() > 1 ? path.substring(1) : typed == null ? "" : typed.strip();
        boolean register = code.endsWith(REGISTER);
        if (register) code = code.substring(0, code.length() - REGISTER.length());
        String upper = code.toUpperCase(Locale.ROOT);
        String canonical = "/" + upper + (register ? REGISTER : "");
        if (!CODE.matcher(upper).matches()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else if (!canonical.equals(path)) response.sendRedirect(request.getContextPath() + "/e" + canonical);
        else
            request.getRequestDispatcher((register ? "/event/register?code=" : "/event/view?code=") + code)
                    .forward(request, response);
    }
}
