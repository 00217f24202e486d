package org.netevent.ticket.control;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a ticket says on paper. What is not known is null.
 *
 * @param places how many people it admits
 * @param members the others of a group, as text
 * @param orderCode the buyer's reference
 */
public record PrintedTicket(
        String serial, Holder holder, String type, int places, String members, String orderCode, Occasion event) {

    /** @param language of the person, ISO 639-1 */
    public record Holder(
            long registrationId, Long accountId, Long orderId, String name, String organisation, String language) {}

    /** The event. */
    public record Occasion(
            long id,
            String name,
            Instant start,
            Instant end,
            ZoneId zone,
            String location,
            String address,
            BigDecimal latitude,
            BigDecimal longitude) {

        /**
         * Where a map shows the place: by its position, else by its words; null when neither is known. Nothing is called to
         * make it, whoever follows it asks the map.
         */
        String map() {
            if (latitude != null && longitude != null) {
                String north = latitude.toPlainString();
                String east = longitude.toPlainString();
                return "https://www.openstreetmap.org/?mlat=" + north + "&mlon=" + east + "#map=17/" + north + "/"
                        + east;
            }
            String words = Stream.of(location, address)
                    .filter(part -> part != null && !part.isBlank())
                    .map(part -> part.replaceAll("\\s+", " ").strip())
                    .collect(Collectors.joining(", "));
            if (address == null || address.isBlank()) return null;
            return "https://www.openstreetmap.org/search?query=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        }
    }
}
