package org.netevent.web.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.netevent.desk.boundary.ImportLine;
import org.netevent.desk.boundary.ImportReport;
import org.netevent.desk.boundary.ImportVerdict;
import org.netevent.desk.boundary.PeopleImport;

/** {@code /organizer/import?id=}: a file is checked, its report read, then it is imported (SPEC §3, Bring in). */
@Named
@ViewScoped
public class ImportPage extends FilePage<ImportLine, ImportVerdict> {
    private static final long serialVersionUID = 1L;

    @Inject
    PeopleImport people;

    private boolean approve = true;
    private transient ImportReport report;

    public void check() throws IOException {
        byte[] sheet = chosen(PeopleImport.MAX_BYTES);
        report = null;
        report = people.check(getEvent().id(), sheet, approve, preferences.getLanguage());
    }

    public void bringIn() {
        report = people.bringIn(getEvent().id(), kept(), approve, preferences.getLanguage());
        done();
    }

    @Override
    public void again() {
        super.again();
        report = null;
    }

    @Override
    List<ImportLine> all() {
        return report.lines();
    }

    @Override
    ImportVerdict verdict(ImportLine line) {
        return line.verdict();
    }

    @Override
    public String label(ImportVerdict verdict) {
        String key = verdict == ImportVerdict.DUPLICATE ? "desk.verdicts." : "desk.verdict.";
        return texts.get(preferences.getLocale(), key + verdict.wire()) + " " + count(verdict);
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

    public boolean isApprove() {
        return approve;
    }

    public void setApprove(boolean approve) {
        this.approve = approve;
    }
}
