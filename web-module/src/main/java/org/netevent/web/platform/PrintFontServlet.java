package org.netevent.web.platform;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netevent.platform.pdf.ShippedFont;

/** {@code /assets/print/NAME.ttf}: the fonts of our PDF files, for pages that must look like them. */
@WebServlet("/assets/print/*")
public class PrintFontServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([A-Za-z-]+)\\.ttf");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(String.valueOf(request.getPathInfo()));
        Optional<InputStream> font = file.matches() ? ShippedFont.open(file.group(1)) : Optional.empty();
        if (font.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("font/ttf");
        try (InputStream in = font.get()) {
            in.transferTo(response.getOutputStream());
        }
    }
}
