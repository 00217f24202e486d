package org.netevent.desk.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.desk.boundary.ImportVerdict.ALREADY_REGISTERED;
import static org.netevent.desk.boundary.ImportVerdict.APPROVED;
import static org.netevent.desk.boundary.ImportVerdict.DUPLICATE;
import static org.netevent.desk.boundary.ImportVerdict.INVALID;
import static org.netevent.desk.boundary.ImportVerdict.PENDING;
import static org.netevent.desk.boundary.ImportVerdict.WAITLISTED;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netevent.desk.boundary.ImportLine;
import org.netevent.desk.boundary.ImportVerdict;
import org.netevent.platform.error.FieldError;
import org.netevent.registration.boundary.Register;

class ImportPlanTest {
    private static final String FILE =
            "name,email,amount,language\nAnn,ann@example.org,,\nBob,BOB@example.org,\"5,00\",Deutsch\n"
                    + "Bob again,bob@example.org,,\nCid,cid@example.org,,\nDan,no address,,\nEve,eve@example.org,much,\n";

    @Test
    void eachLineGetsItsVerdictAndItsNumber() {
        List<ImportLine> lines = lines(plan(10, true));
        assertThat(verdicts(lines))
                .containsExactly(APPROVED, APPROVED, DUPLICATE, ALREADY_REGISTERED, INVALID, INVALID);
        assertThat(lines.get(2).line()).isEqualTo(4);
        assertThat(lines.get(2).firstLine()).isEqualTo(3);
        assertThat(lines.get(4).errors()).extracting(FieldError::field).containsExactly("email");
        assertThat(lines.get(5).errors()).extracting(FieldError::field).containsExactly("amount");
    }

    @Test
    void whoFindsNoSeatWaits() {
        assertThat(verdicts(lines(plan(1, true)))).startsWith(APPROVED, WAITLISTED);
        assertThat(verdicts(lines(plan(0, true)))).startsWith(WAITLISTED, WAITLISTED);
    }

    @Test
    void whoIsToBeApprovedLaterTakesNoSeat() {
        assertThat(verdicts(lines(plan(1, false)))).startsWith(PENDING, PENDING);
    }

    @Test
    void onlyThoseTakenInHaveACommand() {
        List<ImportPlan.Step> steps = plan(10, true).steps(sheet());
        assertThat(steps)
                .extracting(step -> step.command() != null)
                .containsExactly(true, true, false, false, false, false);
        Register bob = steps.get(1).command();
        assertThat(bob.email()).isEqualTo("bob@example.org");
        assertThat(bob.amount()).isEqualByComparingTo("5");
        assertThat(bob.language()).isEqualTo("de");
    }

    private static ImportPlan plan(int seats, boolean approving) {
        return new ImportPlan(
                7,
                seats,
                approving,
                true,
                Set.of("cid@example.org"),
                "en",
                command -> command.email().contains("@") ? List.of() : List.of(new FieldError("email", "email")));
    }

    private static PeopleSheet sheet() {
        return PeopleCsv.read(FILE.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ImportLine> lines(ImportPlan plan) {
        return plan.steps(sheet()).stream().map(ImportPlan.Step::line).toList();
    }

    private static List<ImportVerdict> verdicts(List<ImportLine> lines) {
        return lines.stream().map(ImportLine::verdict).toList();
    }
}
