package org.netevent.desk.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.netevent.desk.boundary.ImportLine;
import org.netevent.desk.boundary.ImportVerdict;
import org.netevent.platform.error.FieldError;
import org.netevent.registration.boundary.Register;
import org.netevent.registration.boundary.RegistrationSource;

/**
 * Judges the lines of a file one after another, by the rules of registering.
 *
 * @param seats how many are left for these people: {@link Integer#MAX_VALUE} when unlimited, 0 when others wait already
 * @param approving whether a seat is taken at once, or the organizer decides later
 * @param waiting whether who finds no seat joins the waitlist, or is left out
 * @param registered the addresses, in lower case, that have a live registration
 * @param language of mail to those whose line names none
 * @param check the violations of one command
 */
public record ImportPlan(
        long eventId,
        int seats,
        boolean approving,
        boolean waiting,
        Set<String> registered,
        String language,
        Function<Register, List<FieldError>> check) {

    /** @param command null unless the line's verdict takes the person in */
    public record Step(ImportLine line, Register command) {}

    public List<Step> steps(PeopleSheet sheet) {
        List<Step> steps = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        int left = seats;
        for (PeopleSheet.Line line : sheet.lines()) {
            Register command = command(line);
            List<FieldError> errors = new ArrayList<>(check.apply(command));
            if (line.get(PeopleColumn.AMOUNT) != null && command.amount() == null)
                errors.add(new FieldError("amount", "format"));
            Integer first = errors.isEmpty() ? seen.putIfAbsent(command.email(), line.number()) : null;
            ImportVerdict verdict = verdict(command, errors, first, left);
            if (verdict == ImportVerdict.APPROVED) left--;
            ImportLine judged = new ImportLine(line.number(), command.name(), command.email(), verdict, first, errors);
            steps.add(new Step(judged, verdict.taken() ? command : null));
        }
        return steps;
    }

    private ImportVerdict verdict(Register command, List<FieldError> errors, Integer first, int left) {
        if (!errors.isEmpty()) return ImportVerdict.INVALID;
        if (first != null) return ImportVerdict.DUPLICATE;
        if (registered.contains(command.email())) return ImportVerdict.ALREADY_REGISTERED;
        if (left <= 0) return waiting ? ImportVerdict.WAITLISTED : ImportVerdict.FULL;
        return approving ? ImportVerdict.APPROVED : ImportVerdict.PENDING;
    }

    private Register command(PeopleSheet.Line line) {
        Optional<BigDecimal> amount =
                Optional.ofNullable(line.get(PeopleColumn.AMOUNT)).flatMap(Amounts::read);
        return new Register(
                eventId,
                line.name(),
                line.get(PeopleColumn.EMAIL),
                line.get(PeopleColumn.PHONE),
                line.get(PeopleColumn.ORGANISATION),
                line.get(PeopleColumn.ROLE),
                line.get(PeopleColumn.TEAM_NAME),
                line.get(PeopleColumn.MEMBERS),
                amount.orElse(null),
                language(line.get(PeopleColumn.LANGUAGE)),
                RegistrationSource.IMPORT);
    }

    private String language(String named) {
        if (named == null) return language;
        return named.toLowerCase(Locale.ROOT).matches("de.*|german") ? "de" : "en";
    }
}
