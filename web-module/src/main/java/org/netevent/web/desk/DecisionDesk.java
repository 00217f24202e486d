package org.netevent.web.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.netevent.desk.boundary.RegistrationList;
import org.netevent.desk.boundary.RegistrationRow;
import org.netevent.platform.error.ErrorCode;
import org.netevent.registration.boundary.ApprovalResult;
import org.netevent.registration.boundary.Approvals;
import org.netevent.registration.boundary.AttachmentInfo;
import org.netevent.registration.boundary.Attachments;
import org.netevent.web.platform.Messages;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.Texts;
import org.primefaces.PrimeFaces;

/** Beside the list: the registration that is looked at, and deciding about it or about all that are chosen. */
@Named
@ViewScoped
public class DecisionDesk implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A file as the page shows it. @param kilobytes at least 1 */
    public record File(long id, String name, boolean image, long kilobytes) implements Serializable {
        static File of(AttachmentInfo info) {
            return new File(info.id(), info.name(), info.image(), Math.max(1, info.size() / 1024));
        }
    }

    @Inject
    RegistrationsPage page;

    @Inject
    RegistrationList list;

    @Inject
    Approvals approvals;

    @Inject
    Attachments attachments;

    @Inject
    Messages messages;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    private String r;
    private RegistrationRow detail;
    private ArrayList<File> files = new ArrayList<>();
    private List<Long> declining = List.of();
    private String reason;

    /** Opens the registration that the address names. */
    public void load() {
        if (r != null && r.matches("[0-9]{1,18}")) open(Long.parseLong(r));
    }

    public void open(long registrationId) {
        detail = list.row(page.getEvent().id(), registrationId);
        files = new ArrayList<>();
        if (detail.attachments() > 0)
            for (AttachmentInfo info : attachments.list(registrationId, null)) files.add(File.of(info));
    }

    /** Shows what others did meanwhile. */
    public void refresh() {
        page.refresh();
        if (detail != null) open(detail.id());
    }

    public void close() {
        detail = null;
    }

    public void move(int step) {
        RegistrationRow other = page.beside(detail.id(), step);
        if (other != null) open(other.id());
    }

    public void approveAndNext() {
        RegistrationRow next = page.beside(detail.id(), 1);
        approve(List.of(detail.id()));
        if (next != null) open(next.id());
    }

    public void approveSelected() {
        approve(page.getSelectedIds());
    }

    public void approve(List<Long> ids) {
        tell("desk.approved", approvals.approveAll(ids));
    }

    public void approveOne(long registrationId) {
        approve(List.of(registrationId));
    }

    public void askDecline(List<Long> ids) {
        declining = List.copyOf(ids);
        reason = null;
    }

    public void askDeclineOne(long registrationId) {
        askDecline(List.of(registrationId));
    }

    public void decline() {
        tell("desk.declined", approvals.declineAll(declining, reason));
        declining = List.of();
    }

    /** One toast for what was done, one for each reason of what was refused. */
    private void tell(String key, List<ApprovalResult> results) {
        long done = results.stream().filter(ApprovalResult::done).count();
        if (done > 0) messages.done(done == 1 ? key + ".one" : key, Map.of("n", done));
        Map<ErrorCode, Long> refused = results.stream()
                .filter(result -> !result.done())
                .collect(Collectors.groupingBy(ApprovalResult::refusal, Collectors.counting()));
        refused.forEach((why, n) -> messages.warn(
                n == 1 ? "desk.refused.one" : "desk.refused",
                Map.of("n", n, "why", texts.get(preferences.getLocale(), why.key()))));
        page.reload();
        PrimeFaces.current().ajax().update("sideRegistrations");
        if (detail != null) open(detail.id());
    }

    public RegistrationRow getDetail() {
        return detail;
    }

    public List<File> getFiles() {
        return files;
    }

    public int getDecliningCount() {
        return declining.size();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getR() {
        return r;
    }

    public void setR(String r) {
        this.r = r;
    }
}
