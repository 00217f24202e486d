package org.netevent.web.desk;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.netevent.desk.boundary.RegistrationList;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.Texts;

/**
 * A file for one event, in two steps: each line is judged and looked at, then the file is put to use.
 *
 * @param <L> a line, judged
 * @param <V> the verdicts on it
 */
public abstract class FilePage<L, V extends Enum<V>> implements Serializable {
    private static final long serialVersionUID = 1L;

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
    /** Kept between the two steps; a view that was put aside asks for the file again. */
    private transient byte[] file;

    private V shown;

    public void load() {
        Long eventId = QueryValues.id("id", id, new ArrayList<>());
        if (eventId == null) throw new DomainException(PlatformError.NOT_FOUND);
        pending = list.counts(eventId).of(RegistrationStatus.PENDING);
        event = EventHead.of(events.get(eventId));
    }

    /** The file that was just chosen. @param most one byte more is read of a larger one, which tells that it is */
    byte[] chosen(int most) throws IOException {
        if (upload == null || upload.getSize() == 0) throw DomainException.invalid("upload", "required");
        try (InputStream content = upload.getInputStream()) {
            file = content.readNBytes(most + 1);
        }
        shown = null;
        return file;
    }

    /** The file that was looked at. */
    byte[] kept() {
        if (file == null) throw DomainException.invalid("upload", "required");
        return file;
    }

    /** What was looked at is done: it cannot be done twice. */
    void done() {
        file = null;
        shown = null;
    }

    public void again() {
        done();
    }

    public void show(V verdict) {
        shown = verdict;
    }

    /** Of the whole file. */
    abstract List<L> all();

    abstract V verdict(L line);

    /** @return with how many lines have it */
    public abstract String label(V verdict);

    long count(V verdict) {
        return all().stream().filter(line -> verdict(line) == verdict).count();
    }

    public List<L> getLines() {
        return all().stream()
                .filter(line -> shown == null || verdict(line) == shown)
                .toList();
    }

    /** The verdicts that the file has, for the filter. */
    public List<V> getVerdicts() {
        return all().stream().map(this::verdict).distinct().sorted().toList();
    }

    public V getShown() {
        return shown;
    }

    public EventHead getEvent() {
        return event;
    }

    public long getPending() {
        return pending;
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
