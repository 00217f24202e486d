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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netevent.desk.boundary.ImportLine;
import org.netevent.desk.boundary.ImportReport;
import org.netevent.desk.boundary.ImportVerdict;
import org.netevent.desk.boundary.PeopleImport;
import org.netevent.desk.boundary.RegistrationList;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.Texts;

/** {@code /organizer/import?id=}: a file is checked, its report read, then it is imported (SPEC §3, Bring in). */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PeopleImport people;

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
    private boolean approve = true;
    private transient Part upload;
    /** Kept between the check and the import; a view that was put aside asks for the file again. */
    private transient byte[] file;

    private transient ImportReport report;
    private ImportVerdict shown;

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
            file = content.readNBytes(PeopleImport.MAX_BYTES + 1);
        }
        report = null;
        shown = null;
        report = people.check(event.id(), file, approve, preferences.getLanguage());
    }

    public void bringIn() {
        if (file == null) throw DomainException.invalid("upload", "required");
        report = people.bringIn(event.id(), file, approve, preferences.getLanguage());
        file = null;
        shown = null;
    }

    public void again() {
        file = null;
        report = null;
    }

    public void show(ImportVerdict verdict) {
        shown = verdict;
    }

    public List<ImportLine> getLines() {
        return report.lines().stream()
                .filter(line -> shown == null || line.verdict() == shown)
                .toList();
    }

    /** The verdicts that the file has, for the filter. */
    public List<ImportVerdict> getVerdicts() {
        return Stream.of(ImportVerdict.values())
                .filter(verdict -> report.count(verdict) > 0)
                .toList();
    }

    public String label(ImportVerdict verdict) {
        String key = verdict == ImportVerdict.DUPLICATE ? "desk.verdicts." : "desk.verdict.";
        return texts.get(preferences.getLocale(), key + verdict.wire()) + " " + report.count(verdict);
    }

    public String words(ImportLine line) {
        return texts.get(
                preferences.getLocale(),
                "desk.verdict." + line.verdict().wire(),
                Map.of("line", line.firstLine() == null ? 0 : line.firstLine()));
    }

    /** What is wrong with a line, field by field. */
    public String why(ImportLine line) {
        return line.errors().stream()
                .map(error -> texts.get(preferences.getLocale(), "desk." + error.field()) + ": "
                        + texts.of(preferences.getLocale(), error))
                .collect(Collectors.joining(" "));
    }

    public ImportReport getReport() {
        return report;
    }

    public ImportVerdict getShown() {
        return shown;
    }

    public EventHead getEvent() {
        return event;
    }

    public long getPending() {
        return pending;
    }

    public boolean isApprove() {
        return approve;
    }

    public void setApprove(boolean approve) {
        this.approve = approve;
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
