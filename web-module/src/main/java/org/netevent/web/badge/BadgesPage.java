package org.netevent.web.badge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.netevent.badge.boundary.BadgeColour;
import org.netevent.badge.boundary.BadgeCounts;
import org.netevent.badge.boundary.BadgeFilter;
import org.netevent.badge.boundary.BadgeFormat;
import org.netevent.badge.boundary.BadgeFormat.Paper;
import org.netevent.badge.boundary.BadgeLook;
import org.netevent.badge.boundary.BadgeSheet;
import org.netevent.badge.boundary.Badges;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.platform.error.PlatformError;
import org.netevent.web.platform.Address;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.Texts;

/** {@code /organizer/badges?id=}: on what, for whom, in which colours; every choice is in the address, the sheet beside it. */
@Named
@RequestScoped
public class BadgesPage {
    @Inject
    Badges badges;

    @Inject
    EventLookup events;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    @Inject
    Address address;

    @Inject
    HttpServletRequest request;

    private Long id;
    private String format;
    private String colour;
    private String ids;
    private String status;
    private String q;

    private EventInfo event;
    private BadgeLook look;
    private BadgeFilter filter;
    private BadgeCounts counts;
    private String preview;

    public void load() {
        if (id == null) throw new DomainException(PlatformError.NOT_FOUND);
        // what an address asks for wrongly is as if it did not ask
        List<FieldError> ignored = new ArrayList<>();
        filter = BadgeChoice.filter(ids, null, status, q, ignored);
        BadgeFormat chosen = BadgeChoice.format(format, last().orElse(null), ignored);
        look = new BadgeLook(chosen, BadgeChoice.colour(colour, ignored), preferences.getLanguage());
        counts = badges.counts(id, filter);
        event = events.get(id);
        String label = texts.get(preferences.getLocale(), "badge.page", Map.of("n", 1));
        Optional<BadgeSheet> first = badges.first(id, filter, look);
        preview = first.map(sheet -> SheetSvg.of(sheet, chosen, label)).orElse(null);
    }

    private Optional<String> last() {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(BadgeChoice.COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    public BadgeFormat[] getFormats() {
        return BadgeFormat.values();
    }

    public BadgeColour[] getColours() {
        return BadgeColour.values();
    }

    /** The layout of a format as a little picture: the paths of its badges on the page, in a box of the page's size. */
    public String outline(BadgeFormat of) {
        Paper paper = of.paper();
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < paper.badges(); i++) {
            var at = of.position(i);
            var code = of.face().code();
            path.append("M%d %dh%dv%dh-%dz"
                    .formatted(round(at.x()), round(at.y()), round(at.width()), round(at.height()), round(at.width())));
            path.append("M%d %dh%dv%dh-%dz"
                    .formatted(
                            round(at.x() + code.x()),
                            round(at.y() + code.y()),
                            round(code.width()),
                            round(code.height()),
                            round(code.width())));
        }
        return path.toString();
    }

    private static long round(double millimetres) {
        return Math.round(millimetres);
    }

    public long getPages() {
        int each = look.format().paper().badges();
        return (counts.badges() + each - 1) / each;
    }

    /** What of this page's address the sheet needs too, from the question mark on. */
    public String getQuery() {
        String others = address.query("id", "format");
        return "?format=" + look.format().wire() + (others.isEmpty() ? "" : "&" + others.substring(1));
    }

    public EventInfo getEvent() {
        return event;
    }

    public BadgeLook getLook() {
        return look;
    }

    public BadgeFilter getFilter() {
        return filter;
    }

    public BadgeCounts getCounts() {
        return counts;
    }

    /** The first page as SVG, or null when there is none. */
    public String getPreview() {
        return preview;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public String getColour() {
        return colour;
    }

    public void setColour(String colour) {
        this.colour = colour;
    }

    public String getIds() {
        return ids;
    }

    public void setIds(String ids) {
        this.ids = ids;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
