package org.netevent.web.checkin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.netevent.checkin.boundary.Gate;
import org.netevent.checkin.boundary.GateView;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;

/** The scanner's page: loads its event; the scans themselves go through the API ({@code assets/js/gate.js}). */
@Named
@RequestScoped
public class ScannerPage {
    /** A screen that a scan can end on. @param tone the colour: ok, used, bad or ask. @param icon what it is drawn with */
    public record Verdict(String result, String tone, String icon) {
        public String getResult() {
            return result;
        }

        public String getTone() {
            return tone;
        }

        public String getIcon() {
            return icon;
        }
    }

    private static final List<Verdict> VERDICTS = List.of(
            new Verdict("admitted", "ok", "check"),
            new Verdict("checked_out", "ok", "out"),
            new Verdict("already_used", "used", "warn"),
            new Verdict("not_inside", "used", "warn"),
            new Verdict("wrong_event", "bad", "stop"),
            new Verdict("cancelled", "bad", "stop"),
            new Verdict("refunded", "bad", "stop"),
            new Verdict("unknown", "bad", "stop"),
            new Verdict("forged", "bad", "stop"));

    @Inject
    Gate gate;

    private Long id;
    private GateView view;

    public void load() {
        if (id == null) throw new DomainException(PlatformError.NOT_FOUND);
        view = gate.open(id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public GateView getView() {
        return view;
    }

    public List<Verdict> getVerdicts() {
        return VERDICTS;
    }
}
