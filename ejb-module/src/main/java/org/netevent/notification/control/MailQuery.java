package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netevent.notification.boundary.MailFilter;
import org.netevent.notification.boundary.MailStatus;
import org.netevent.notification.boundary.MailSummary;
import org.netevent.notification.boundary.MailView;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.persistence.InstantConverter;

/** Mail as the outbox and the composed mails together tell it. */
@ApplicationScoped
public class MailQuery {
    private static final String STATUS = "case when o.status = 'dead' then 'dead' when m.status in ('kept', 'sent')"
            + " then m.status else 'waiting' end";
    private static final String FROM =
            " from outbox_message o left join mail m on m.outbox_message_id = o.id" + " where o.kind like 'mail.%'";
    private static final String SUMMARY =
            "select o.id, o.kind, " + STATUS + ", m.recipient, m.subject, o.created_at, m.sent_at, o.attempts,"
                    + " case when o.status = 'pending' then o.next_attempt_at end, o.last_error";

    @PersistenceContext
    EntityManager em;

    @Inject
    MailParts parts;

    @SuppressWarnings("unchecked")
    public Page<MailSummary> page(MailFilter filter, PageRequest request) {
        String where = where(filter);
        List<Object[]> rows = set(
                        SUMMARY + FROM + where + " order by o.id desc limit " + request.size() + " offset "
                                + request.offset(),
                        filter)
                .getResultList();
        long total = ((Number) set("select count(*)" + FROM + where, filter).getSingleResult()).longValue();
        return Page.of(rows.stream().map(MailQuery::summary).toList(), request, total);
    }

    @SuppressWarnings("unchecked")
    public Optional<MailView> find(long id) {
        List<Object[]> rows = em.createNativeQuery(
                        SUMMARY + ", m.body_text, m.body_html, o.payload" + FROM + " and o.id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            String html = (String) row[11];
            return new MailView(
                    summary(row), (String) row[10], html == null ? null : withPictures(html, (String) row[12]));
        });
    }

    @SuppressWarnings("unchecked")
    public Map<MailStatus, Long> counts() {
        Map<MailStatus, Long> counts = new EnumMap<>(MailStatus.class);
        for (MailStatus status : MailStatus.values()) counts.put(status, 0L);
        List<Object[]> rows = em.createNativeQuery(
                        "select " + STATUS + " as state, count(*)" + FROM + " group by state")
                .getResultList();
        rows.forEach(row -> counts.put(MailStatus.of((String) row[0]), ((Number) row[1]).longValue()));
        return counts;
    }

    private String withPictures(String html, String payload) {
        if (!html.contains("cid:" + LetterHtml.QR_ID)) return html;
        try (var reader = Json.createReader(new StringReader(payload))) {
            byte[] qr = parts.qr(
                    html, reader.readObject().getJsonNumber("registration_id").longValue());
            String source = qr == null
                    ? ""
                    : "data:image/png;base64," + Base64.getEncoder().encodeToString(qr);
            return html.replace("cid:" + LetterHtml.QR_ID, source);
        }
    }

    private static String where(MailFilter filter) {
        String where = "";
        if (filter.status() != null) where += " and " + STATUS + " = ?1";
        if (filter.q() != null && !filter.q().isBlank()) where += " and (m.recipient like ?2 or m.subject like ?2)";
        return where;
    }

    private Query set(String sql, MailFilter filter) {
        Query query = em.createNativeQuery(sql);
        if (sql.contains("?1")) query.setParameter(1, filter.status().wire());
        if (sql.contains("?2"))
            query.setParameter(
                    2,
                    "%"
                            + filter.q()
                                    .strip()
                                    .replace("\\", "\\\\")
                                    .replace("%", "\\%")
                                    .replace("_", "\\_") + "%");
        return query;
    }

    private static MailSummary summary(Object[] row) {
        MailStatus status = MailStatus.of((String) row[2]);
        return new MailSummary(
                ((Number) row[0]).longValue(),
                (String) row[1],
                status,
                (String) row[3],
                (String) row[4],
                InstantConverter.read(row[5]),
                InstantConverter.read(row[6]),
                ((Number) row[7]).intValue(),
                InstantConverter.read(row[8]),
                (String) row[9],
                status == MailStatus.DEAD || status == MailStatus.WAITING && row[9] != null);
    }
}
