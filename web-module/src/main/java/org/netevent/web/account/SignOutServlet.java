package org.netevent.web.account;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.netevent.web.platform.security.BrowserSession;

/** Ends the browser's session. No form of Faces: it stands on every page and must not bring the page's own back with it. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean known = BrowserSession.of(request)
                .filter(session -> session.knows(request.getParameter("token")))
                .isPresent();
        if (known) BrowserSession.end(request);
        response.sendRedirect(request.getContextPath() + "/");
    }
}
