package org.netevent.desk.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.netevent.desk.control.PeopleColumn.EMAIL;
import static org.netevent.desk.control.PeopleColumn.MEMBERS;
import static org.netevent.desk.control.PeopleColumn.ORGANISATION;
import static org.netevent.desk.control.PeopleColumn.PHONE;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.desk.boundary.DeskError;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.ErrorCode;
import org.netevent.platform.error.PlatformError;

class PeopleCsvTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void readsUtf8WithCommas() {
        PeopleSheet sheet = read("Name,E-mail,Company\nZoë Müller,zoe@example.org,Łódź Grid\n");
        assertThat(sheet.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(sheet.delimiter()).isEqualTo(',');
        assertThat(sheet.lines()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(2);
            assertThat(line.name()).isEqualTo("Zoë Müller");
            assertThat(line.get(EMAIL)).isEqualTo("zoe@example.org");
            assertThat(line.get(ORGANISATION)).isEqualTo("Łódź Grid");
        });
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        PeopleSheet sheet = read("\uFEFFE-Mail;Name\r\nzoe@example.org;Zoë\r\n");
        assertThat(sheet.lines().get(0).get(EMAIL)).isEqualTo("zoe@example.org");
        assertThat(sheet.delimiter()).isEqualTo(';');
    }

    @Test
    void readsWindows1252WithSemicolons() {
        byte[] file = "Vorname;Nachname;E-Mail\r\nJörg;Weiß – Küçük;joerg@example.org\r\n".getBytes(WINDOWS_1252);
        PeopleSheet sheet = PeopleCsv.read(file);
        assertThat(sheet.charset()).isEqualTo(WINDOWS_1252);
        assertThat(sheet.lines().get(0).name()).isEqualTo("Jörg Weiß – Küçük");
    }

    @Test
    void germanHeadingsInAnyOrder() {
        PeopleSheet sheet =
                read("Telefon;Mitglieder;Name;Vorname;E-Mail-Adresse\n0711 1;A, B;Müller;Zoë;z@example.org\n");
        PeopleSheet.Line line = sheet.lines().get(0);
        assertThat(line.name()).isEqualTo("Zoë Müller");
        assertThat(line.get(PHONE)).isEqualTo("0711 1");
        assertThat(line.get(MEMBERS)).isEqualTo("A, B");
        assertThat(line.get(EMAIL)).isEqualTo("z@example.org");
    }

    @Test
    void aQuotedFieldMayHoldDelimitersQuotesAndLines() {
        PeopleSheet sheet =
                read("name,email,members\n\"Müller, \"\"Zoë\"\"\",z@example.org,\"Ann\nBob\"\n\nCid,c@example.org,\n");
        assertThat(sheet.lines().get(0).name()).isEqualTo("Müller, \"Zoë\"");
        assertThat(sheet.lines().get(0).get(MEMBERS)).isEqualTo("Ann\nBob");
        assertThat(sheet.lines()).extracting(PeopleSheet.Line::number).containsExactly(2, 5);
        assertThat(sheet.lines().get(1).get(MEMBERS)).isNull();
    }

    @Test
    void aDelimiterWithinAQuotedHeadingDoesNotCount() {
        PeopleSheet sheet = read("\"a,b,c,d\";name;email\n1;Zoë;z@example.org\n");
        assertThat(sheet.delimiter()).isEqualTo(';');
        assertThat(sheet.unknown()).containsExactly("a,b,c,d");
    }

    @Test
    void shortAndLongLinesAreReadAsFarAsTheyGo() {
        PeopleSheet sheet = read("name,email\nOnly a name\nZoë,z@example.org,too,much\n");
        assertThat(sheet.lines().get(0).get(EMAIL)).isNull();
        assertThat(sheet.lines().get(1).get(EMAIL)).isEqualTo("z@example.org");
    }

    @Test
    void twentyThousandLinesAreTakenAndNotOneMore() {
        String heading = "name,email\n";
        assertThat(read(heading + "Zoë,z@example.org\n".repeat(20_000)).lines()).hasSize(20_000);
        refused(() -> read(heading + "Zoë,z@example.org\n".repeat(20_001)), DeskError.IMPORT_TOO_MANY);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread() {
        byte[] file = new byte[PeopleCsv.MAX_BYTES + 1];
        Arrays.fill(file, (byte) 'a');
        refused(() -> PeopleCsv.read(file), PlatformError.FILE_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "name,email", "name;email\n;\n ; \n"})
    void anEmptyFileSaysSo(String text) {
        refused(() -> read(text), DeskError.IMPORT_EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name,phone\nZoë,1\n", "email\nz@example.org\n", "Zoë,z@example.org\nBob,b@example.org\n"})
    void nameAndEmailMustBeNamedInTheHeading(String text) {
        refused(() -> read(text), DeskError.IMPORT_HEADER);
    }

    @Test
    void twoColumnsOfTheSameMeaningAreRefused() {
        refused(() -> read("name,email,E-Mail\na,b,c\n"), DeskError.IMPORT_COLUMN_TWICE);
    }

    @Test
    void anOpenQuotationMarkNamesItsLine() {
        assertThatThrownBy(() -> read("name,email\nZoë,z@example.org\n\"Bob,b@example.org\n"))
                .isInstanceOfSatisfying(DomainException.class, e -> {
                    assertThat(e.code()).isEqualTo(DeskError.IMPORT_BROKEN);
                    assertThat(e.parameters()).containsEntry("line", 3);
                });
    }

    @Test
    void aSpreadsheetIsNoCsv() {
        refused(() -> PeopleCsv.read(new byte[] {'P', 'K', 3, 4, 0, 0, 1}), DeskError.IMPORT_NOT_CSV);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25|25",
                "25.5|25.5",
                "25,50|25.50",
                "1,234.50|1234.50",
                "1.234,50|1234.50",
                "1.234|1234",
                "1,234,567|1234567",
                "25,00 €|25.00",
                "EUR 180.00|180.00",
                "1 234,5|1234.5"
            })
    void amountsAsPeopleWriteThem(String text, String amount) {
        assertThat(Amounts.read(text)).get().asString().isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "free", "1.2.3", "12,345,6", "1e9", "25.123.4", "0x10", "99999999999"})
    void noAmounts(String text) {
        assertThat(Amounts.read(text)).isEmpty();
    }

    private static PeopleSheet read(String text) {
        return PeopleCsv.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(ThrowingCallable act, ErrorCode code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
