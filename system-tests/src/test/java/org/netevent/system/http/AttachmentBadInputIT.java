package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netevent.system.ClientTest;

/** Files that people send wrongly to their registration are refused with the reason, by what is in them (SPEC §7). */
class AttachmentBadInputIT extends ClientTest {
    private static final String MULTIPART = "multipart/form-data; boundary=x";
    private static final int TEN_MB = 10 * 1024 * 1024;

    private static Person owner;
    private static PublishedEvent event;

    @BeforeAll
    static void anEvent() {
        owner = Person.organizer("Olga Owner");
        event = PublishedEvent.by(owner);
    }

    @Test
    void whatIsNeitherImageNorPdfIsRefusedByItsContent() {
        Registered registered = new Registered();
        byte[] text = "just text".getBytes(StandardCharsets.UTF_8);
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        byte[] cutOff = Arrays.copyOf(Files.png(400, 300), 60);
        byte[] cutOffPdf = Arrays.copyOf(Files.PDF, 20);
        for (byte[] wrong :
                new byte[][] {text, svg, cutOff, cutOffPdf, {}, {0}, {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}}) {
            assertThat(registered.upload("slip.pdf", "application/pdf", wrong).status())
                    .as("%s", new String(wrong, StandardCharsets.ISO_8859_1))
                    .isEqualTo(415);
        }
        assertThat(registered.files()).isZero();
    }

    @Test
    void theContentCountsAndNotItsNameNorItsDeclaredType() {
        Registered registered = new Registered();
        Answer image = registered.upload("..\\..\\C:/evil\u202e/photo.exe", "application/x-msdownload", Files.png());
        assertThat(image.status()).as("%s", image).isEqualTo(201);
        assertThat(image.json().getString("name")).isEqualTo("photo.png");
        assertThat(image.json().getString("media_type")).isEqualTo("image/png");
        Answer pdf = registered.upload("Überweisung März.txt", "text/html", Files.PDF);
        assertThat(pdf.json().getString("name")).isEqualTo("Überweisung März.pdf");
        assertThat(pdf.json().getString("media_type")).isEqualTo("application/pdf");
    }

    @Test
    void aFileAboveTenMegabytesOrOfTooManyPixelsIsTooLarge() {
        Registered registered = new Registered();
        byte[] large = Arrays.copyOf(Files.PDF, TEN_MB + 1);
        System.arraycopy("%%EOF\n".getBytes(StandardCharsets.US_ASCII), 0, large, TEN_MB - 10, 6);
        assertThat(registered.upload("large.pdf", "application/pdf", large).status())
                .isEqualTo(413);
        assertThat(registered
                        .upload("bomb.png", "image/png", Files.png(20_000, 20_000))
                        .status())
                .isEqualTo(413);
        assertThat(registered
                        .upload("fits.pdf", "application/pdf", Arrays.copyOf(large, TEN_MB))
                        .status())
                .isEqualTo(201);
        assertThat(registered.files()).isEqualTo(1);
    }

    @Test
    void theSixthFileIsRefused() {
        Registered registered = new Registered();
        for (int i = 1; i <= 5; i++)
            assertThat(registered.upload(i + ".png", "image/png", Files.png()).status())
                    .isEqualTo(201);
        Answer sixth = registered.upload("6.png", "image/png", Files.png());
        assertThat(sixth.status()).isEqualTo(409);
        assertThat(sixth.json().getString("type")).endsWith("too_many_attachments");
        assertThat(registered.files()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no file at all | --x--\\r\\n | 422",
                "nothing | '' | 422",
                "no parts | rubbish | 422",
                "a field instead of a file | --x\\r\\nContent-Disposition: form-data; name=\"file\"\\r\\n\\r\\ntext\\r\\n--x--\\r\\n | 422",
                "a part without a name | --x\\r\\nContent-Type: image/png\\r\\n\\r\\ntext\\r\\n--x--\\r\\n | 400",
                "an end too early | --x\\r\\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\\r\\n\\r\\n%PDF- | 4xx",
                "two files | --x\\r\\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\\r\\n\\r\\n%PDF-\\r\\n--x\\r\\nContent-Disposition: form-data; name=\"file\"; filename=\"b.pdf\"\\r\\n\\r\\n%PDF-\\r\\n--x--\\r\\n | 422",
                "an empty file name | --x\\r\\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\\r\\n\\r\\n\\r\\n--x--\\r\\n | 4xx"
            })
    void aRequestWithoutExactlyOneFileIsRefused(String what, String body, String status) {
        Registered registered = new Registered();
        Answer answer = registered
                .owner
                .with("Content-Type", MULTIPART)
                .send("POST", registered.path, BodyPublishers.ofString(body.replace("\\r\\n", "\r\n")));
        assertThat(Integer.toString(answer.status())).as("%s: %s", what, answer).matches(status.replace("x", "\\d"));
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(registered.files()).isZero();
    }

    @Test
    void multipartWithoutBoundaryIsRefused() {
        Registered registered = new Registered();
        assertThat(registered
                        .owner
                        .with("Content-Type", "multipart/form-data")
                        .send("POST", registered.path, BodyPublishers.ofString("x"))
                        .status())
                .isEqualTo(400);
    }

    /** Programs call the part what they like; there is only one. */
    @Test
    void theNameOfThePartDoesNotMatter() {
        Registered registered = new Registered();
        assertThat(registered
                        .owner
                        .upload(registered.path, "attachment", "a.png", "image/png", Files.png())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aRegistrationThatIsNoLongerLiveTakesNoFile() {
        PublishedEvent manual = PublishedEvent.by(owner, "approval", "manual");
        Registered declined = new Registered(manual);
        assertThat(owner.http()
                        .post("/api/admin/decline/" + declined.id, Http.object())
                        .status())
                .isEqualTo(200);
        Answer answer = declined.upload("a.png", "image/png", Files.png());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().getString("type")).endsWith("registration_is_declined");
        Registered cancelled = new Registered(manual);
        assertThat(owner.http()
                        .post("/api/events/" + manual.id() + "/cancel", Http.object())
                        .status())
                .isEqualTo(200);
        assertThat(cancelled.upload("a.png", "image/png", Files.png()).status()).isEqualTo(409);
    }

    /** A guest's registration with its secret link. */
    private static final class Registered {
        final long id;
        final String path;
        final Http owner;

        Registered() {
            this(event);
        }

        Registered(PublishedEvent at) {
            JsonObject made = at.register("Gwendolyn Guest");
            String url = made.getString("manage_url");
            id = made.getInt("id");
            path = "/api/registrations/" + id + "/attachments";
            owner = Http.anonymous().with("X-Registration-Token", url.substring(url.lastIndexOf('/') + 1));
        }

        Answer upload(String name, String type, byte[] content) {
            return owner.upload(path, "file", name, type, content);
        }

        int files() {
            return owner.get(path).jsonArray().size();
        }
    }
}
