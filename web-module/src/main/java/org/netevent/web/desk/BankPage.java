package org.netevent.web.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.netevent.desk.boundary.BankImport;
import org.netevent.desk.boundary.BankLine;
import org.netevent.desk.boundary.BankReport;
import org.netevent.desk.boundary.BankVerdict;

/** {@code /organizer/payments/import?id=}: a bank statement is read, what it pays is looked at, then it is booked. */
@Named
@ViewScoped
public class BankPage extends FilePage<BankLine, BankVerdict> {
    private static final long serialVersionUID = 1L;

    @Inject
    BankImport bank;

    private transient BankReport report;

    public void check() throws IOException {
        byte[] statement = chosen(BankImport.MAX_BYTES);
        report = null;
        report = bank.check(getEvent().id(), statement);
    }

    public void book() {
        report = bank.book(getEvent().id(), kept());
        done();
    }

    @Override
    public void again() {
        super.again();
        report = null;
    }

    @Override
    List<BankLine> all() {
        return report.lines();
    }

    @Override
    BankVerdict verdict(BankLine line) {
        return line.verdict();
    }

    @Override
    public String label(BankVerdict verdict) {
        return texts.get(preferences.getLocale(), "desk.bank." + verdict.wire()) + " " + count(verdict);
    }

    /** Why its order refused a line. */
    public String why(BankLine line) {
        return line.refusal() == null ? "" : texts.get(preferences.getLocale(), line.refusal(), Map.of());
    }

    public long getBooked() {
        return count(BankVerdict.BOOKED);
    }

    public BankReport getReport() {
        return report;
    }
}
