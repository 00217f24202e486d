package org.netevent.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.netevent.notification.boundary.MailBox;
import org.netevent.notification.boundary.MailView;
import org.netevent.web.platform.Messages;

/** One mail as the person sees it, and another try for one that waits or was given up. */
@Named
@RequestScoped
public class MailReadPage {
    @Inject
    MailBox box;

    @Inject
    Messages messages;

    private long id;
    private MailView mail;

    public void load() {
        mail = box.read(id);
    }

    public String retry() {
        box.retry(id);
        messages.done("mail.retried");
        return "/admin/letter?faces-redirect=true&id=" + id;
    }

    public MailView getMail() {
        return mail;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
