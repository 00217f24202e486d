package org.netevent.web.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.netevent.web.platform.Preferences;

/** The time zones to choose from, by place, each with its present offset: Europe/Berlin (UTC+01:00). */
@Named
@RequestScoped
public class ZoneChoice {
    @Inject
    Clock clock;

    @Inject
    Preferences preferences;

    /** @param chosen is offered too, if it is none of the usual ones */
    public List<SelectItem> items(String chosen) {
        Instant now = clock.instant();
        Locale locale = preferences.getLocale();
        DateTimeFormatter offset = DateTimeFormatter.ofPattern("xxx", locale);
        Stream<String> places = ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"));
        return Stream.concat(Stream.of("UTC", chosen == null ? "UTC" : chosen), places)
                .distinct()
                .sorted()
                .map(id -> new SelectItem(
                        id, id.replace('_', ' ') + " (UTC" + offset.format(now.atZone(ZoneId.of(id))) + ")"))
                .toList();
    }
}
