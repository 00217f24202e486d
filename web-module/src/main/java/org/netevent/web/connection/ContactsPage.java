package org.netevent.web.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.netevent.connection.boundary.ConnectionCounts;
import org.netevent.connection.boundary.ConnectionFilter;
import org.netevent.connection.boundary.ConnectionView;
import org.netevent.connection.boundary.Contacts;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;

/** {@code /my/contacts}: whom one knows by name, who asks (the latest first), and whom one has asked. */
@Named
@RequestScoped
public class ContactsPage {
    private static final String RECEIVED = "received";
    private static final String SENT = "sent";
    private static final int SIZE = 24;

    @Inject
    Contacts contacts;

    private String tab;
    private String q;
    private int page;
    private ConnectionCounts counts;
    private Page<ConnectionView> result;

    public void load() {
        counts = contacts.counts();
        result = contacts.page(
                filter(), new PageRequest(page, SIZE, isAccepted() ? "name" : "created_at", !isAccepted()));
    }

    private ConnectionFilter filter() {
        if (isReceived()) return ConnectionFilter.RECEIVED;
        if (isSent()) return ConnectionFilter.SENT;
        return ConnectionFilter.contacts(ConnectionParams.shortened(q));
    }

    public boolean isReceived() {
        return RECEIVED.equals(tab);
    }

    public boolean isSent() {
        return SENT.equals(tab);
    }

    public boolean isAccepted() {
        return !isReceived() && !isSent();
    }

    public boolean isSearched() {
        return isAccepted() && q != null && !q.isBlank();
    }

    public ConnectionCounts getCounts() {
        return counts;
    }

    public Page<ConnectionView> getResult() {
        return result;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
