package org.netevent.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of our own stylesheets and scripts, with a mark of their content so that browsers may keep them for a year. */
@Named
@ApplicationScoped
public class Assets {
    @Inject
    ServletContext context;

    private final Map<String, String> urls = new ConcurrentHashMap<>();

    /** @param file below /assets, e.g. css/base.css */
    public String url(String file) {
        return urls.computeIfAbsent(file, f -> context.getContextPath() + "/assets/" + f + "?v=" + mark(f));
    }

    private String mark(String file) {
        try (InputStream in = context.getResourceAsStream("/assets/" + file)) {
            if (in == null) return "0";
            CRC32 crc = new CRC32();
            crc.update(in.readAllBytes());
            return Long.toHexString(crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
