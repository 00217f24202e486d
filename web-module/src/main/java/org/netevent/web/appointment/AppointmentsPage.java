package org.netevent.web.appointment;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.netevent.appointment.boundary.AppointmentFilter;
import org.netevent.appointment.boundary.AppointmentFilter.Part;
import org.netevent.appointment.boundary.AppointmentView;
import org.netevent.appointment.boundary.Appointments;
import org.netevent.appointment.boundary.Refusal;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.web.platform.Address;
import org.netevent.web.platform.Messages;

/**
 * One's own appointments, {@code /my/appointments}: the list to come, or what is past. An act names its appointment by a
 * parameter of its own and not by its place in the list, which may have moved since the page was made.
 */
@Named
@ViewScoped
public class AppointmentsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAST = "past";

    @Inject
    Appointments appointments;

    @Inject
    Messages messages;

    @Inject
    Address address;

    private String show;
    private int page;
    private long chosen;
    private String chosenName;
    private boolean rejecting;
    private String reason;
    private transient Page<AppointmentView> answers;
    private transient Page<AppointmentView> rest;

    public void load() {
        rest = null;
        answers = null;
        getAnswers();
    }

    /** Those that wait for the caller: all of them, as an answer is due. */
    public List<AppointmentView> getAnswers() {
        if (answers == null)
            answers = appointments.mine(AppointmentFilter.of(Part.TO_ANSWER), PageRequest.of(0, PageRequest.MAX_SIZE));
        return answers.items();
    }

    public Page<AppointmentView> getRest() {
        if (rest == null)
            rest = appointments.mine(
                    AppointmentFilter.of(isPast() ? Part.PAST : Part.COMING),
                    PageRequest.of(page, PageRequest.DEFAULT_SIZE));
        return rest;
    }

    public boolean isNothing() {
        return getRest().items().isEmpty() && (isPast() || getAnswers().isEmpty());
    }

    public boolean isPast() {
        return PAST.equals(show);
    }

    public String accept() {
        AppointmentView accepted = appointments.accept(named());
        messages.done("appointment.done.accepted", Map.of("name", name(accepted)));
        return here();
    }

    /** Opens the dialog that asks for the reason. */
    public void askReject() {
        ask(true);
    }

    public void askCancel() {
        ask(false);
    }

    /** What the dialog decides. */
    public String refuse() {
        Refusal refusal = new Refusal(reason);
        if (rejecting) appointments.reject(chosen, refusal);
        else appointments.cancel(chosen, refusal);
        messages.done(rejecting ? "appointment.done.rejected" : "appointment.done.cancelled");
        return here();
    }

    private void ask(boolean reject) {
        AppointmentView view = appointments.get(named());
        chosen = view.id();
        chosenName = name(view);
        rejecting = reject;
        reason = null;
    }

    /** The appointment that the pressed button names. */
    private static long named() {
        String id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("appointment");
        return id != null && id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0;
    }

    private static String name(AppointmentView view) {
        return view.with() == null ? "" : view.with().name();
    }

    private String here() {
        String query = address.query();
        return "/my/appointments.xhtml?faces-redirect=true" + query.replaceFirst("^\\?", "&");
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public long getChosen() {
        return chosen;
    }

    public String getChosenName() {
        return chosenName;
    }

    public boolean isRejecting() {
        return rejecting;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
