package org.netevent.web.order;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** The secret link, {@code /order/TOKEN}: shows event/order.xhtml with the parameter {@code token}. */
@WebServlet("/order/*")
public class OrderLink extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern TOKEN = Pattern.compile("/([0-9]+\\.[0-9]+\\.[A-Za-z0-9_-]+)");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        // the address is the key: it shall not reach search engines, other sites or caches
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        var path = TOKEN.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else request.getRequestDispatcher("/event/order?token=" + path.group(1)).forward(request, response);
    }
}
