package org.netevent.web.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventStatus;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.validation.Validation;
import org.netevent.registration.boundary.AttachmentInfo;
import org.netevent.registration.boundary.Attachments;
import org.netevent.registration.boundary.Registered;
import org.netevent.registration.boundary.RegistrationError;
import org.netevent.registration.boundary.Registrations;
import org.netevent.tickettype.boundary.TicketTypeLookup;
import org.netevent.web.platform.Preferences;
import org.omnifaces.util.Faces;
import org.primefaces.event.FilesUploadEvent;

/** The registration form, {@code /e/CODE/register}. View scope, since the chosen files outlive a refused form. */
@Named
@ViewScoped
public class RegisterForm extends RegistrantFields {
    private static final long serialVersionUID = 1L;

    @Inject
    Registrations registrations;

    @Inject
    Attachments attachments;

    @Inject
    EventLookup events;

    @Inject
    TicketTypeLookup types;

    @Inject
    Preferences preferences;

    @Inject
    Validation validation;

    @Inject
    Clock clock;

    private String code;
    private transient EventInfo event;
    private final List<StagedFile> files = new ArrayList<>();

    /** Fills in what is known about who is signed in. Of an event that sells tickets, these are chosen first. */
    public void load() {
        if (getEvent().status() == EventStatus.DRAFT) throw new DomainException(PlatformError.NOT_FOUND);
        if (types.sells(getEvent().id()))
            Faces.redirect("e/%s#tickets", getEvent().code());
        else prefill(registrations.prefill());
    }

    public void upload(FilesUploadEvent chosen) throws IOException {
        Uploads.each(chosen, (fileName, content) -> {
            if (files.size() >= AttachmentInfo.MAX)
                throw new DomainException(RegistrationError.TOO_MANY_ATTACHMENTS, Map.of("max", AttachmentInfo.MAX));
            files.add(StagedFile.of(attachments.stage(fileName, content)));
        });
    }

    public void remove(long id) {
        if (files.removeIf(file -> file.id() == id)) attachments.discard(id);
    }

    /** Registers, then shows the registration under its secret link. */
    public void submit() {
        Registered made = registrations.register(
                command(getEvent().id(), preferences.getLanguage(), validation),
                files.stream().map(StagedFile::id).toList());
        Faces.redirect("registration/%s", made.token());
    }

    public EventInfo getEvent() {
        if (event == null) event = events.byCode(code);
        return event;
    }

    public List<StagedFile> getFiles() {
        return files;
    }

    public int getFilesLeft() {
        return AttachmentInfo.MAX - files.size();
    }

    /** Which way it will go, as far as can be told now: the key of the words for it. */
    public String getOutlook() {
        if (!isOpen()) return "closed";
        if (getEvent().full()) return "waitlist";
        return getEvent().approval() == Approval.MANUAL ? "manual" : "automatic";
    }

    public boolean isOpen() {
        return getEvent().open(clock.instant());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
