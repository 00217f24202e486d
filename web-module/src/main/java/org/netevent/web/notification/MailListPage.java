package org.netevent.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.netevent.notification.boundary.MailBox;
import org.netevent.notification.boundary.MailFilter;
import org.netevent.notification.boundary.MailStatus;
import org.netevent.notification.boundary.MailSummary;
import org.netevent.platform.config.Settings;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;

/** The administrator's list of mail; search and state live in the address. */
@Named
@RequestScoped
public class MailListPage {
    private static final int SIZE = 25;

    @Inject
    MailBox box;

    @Inject
    Settings settings;

    private String q;
    private String status;
    private int page;
    private Page<MailSummary> mails;
    private Map<MailStatus, Long> counts;

    public void load() {
        MailStatus wanted = getStatuses().stream()
                .filter(each -> each.wire().equals(status))
                .findFirst()
                .orElse(null);
        mails = box.list(new MailFilter(q, wanted), PageRequest.of(page, SIZE));
        counts = box.counts();
    }

    public List<MailStatus> getStatuses() {
        return Arrays.asList(MailStatus.values());
    }

    public long count(MailStatus of) {
        return counts.get(of);
    }

    /** Whether mail leaves this server. */
    public boolean isServer() {
        return settings.smtpHost().isPresent();
    }

    public Page<MailSummary> getMails() {
        return mails;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
