package org.netevent.web.live;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Browsers let any site open a socket here and send our cookie along: without a token, only our own pages may
 * (SPEC §5, same origin only).
 */
@WebFilter(urlPatterns = "/ws/*", asyncSupported = true)
public class LiveOrigin extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String origin = request.getHeader("Origin");
        boolean own =
                origin == null || origin.replaceFirst("^https?://", "").equalsIgnoreCase(request.getHeader("Host"));
        if (own || request.getParameter("token") != null) chain.doFilter(request, response);
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
