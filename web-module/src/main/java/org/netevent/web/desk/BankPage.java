package org.netevent.web.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.netevent.desk.boundary.BankImport;
import org.netevent.desk.boundary.BankLine;
import org.netevent.desk.boundary.BankReport;
import org.netevent.desk.boundary.BankVerdict;
import org.netevent.desk.boundary.RegistrationList;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.Texts;

/** {@code /organizer/payments/import?id=}: a bank statement is read, what it pays is looked at, then it is booked. */
@Named
@ViewScoped
public class BankPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    BankImport bank;

    @Inject
    RegistrationList list;

    @Inject
    EventLookup events;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    private String id;
    private EventHead event;
    private long pending;
    private transient Part upload;
    /** Kept between looking and booking; a view that was put aside asks for the file again. */
    private transient byte[] file;

    private transient BankReport report;
    private BankVerdict shown;

    public void load() {
        Long eventId = QueryValues.id("id", id, new ArrayList<>());
        if (eventId == null) throw new DomainException(PlatformError.NOT_FOUND);
        pending = list.counts(eventId).of(RegistrationStatus.PENDING);
        event = EventHead.of(events.get(eventId));
    }

    public void check() throws IOException {
        if (upload == null || upload.getSize() == 0) throw DomainException.invalid("upload", "required");
        try (InputStream content = upload.getInputStream()) {
            // one byte more than is taken tells that it is too large
            file = content.readNBytes(BankImport.MAX_BYTES + 1);
        }
        report = null;
        shown = null;
        report = bank.check(event.id(), file);
    }

    public void book() {
        if (file == null) throw DomainException.invalid("upload", "required");
        report = bank.book(event.id(), file);
        file = null;
        shown = null;
    }

    public void again() {
        file = null;
        report = null;
    }

    public void show(BankVerdict verdict) {
        shown = verdict;
    }

    public List<BankLine> getLines() {
        return report.lines().stream()
                .filter(line -> shown == null || line.verdict() == shown)
                .toList();
    }

    /** The verdicts that the statement has, for the filter. */
    public List<BankVerdict> getVerdicts() {
        return Stream.of(BankVerdict.values())
                .filter(verdict -> report.count(verdict) > 0)
                .toList();
    }

    public String label(BankVerdict verdict) {
        return text("desk.bank." + verdict.wire()) + " " + report.count(verdict);
    }

    /** Why its order refused a line. */
    public String why(BankLine line) {
        return line.refusal() == null ? "" : texts.get(preferences.getLocale(), line.refusal(), Map.of());
    }

    public long getBooked() {
        return report.count(BankVerdict.BOOKED);
    }

    public BankReport getReport() {
        return report;
    }

    public BankVerdict getShown() {
        return shown;
    }

    public EventHead getEvent() {
        return event;
    }

    public long getPending() {
        return pending;
    }

    private String text(String key) {
        return texts.get(preferences.getLocale(), key);
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
