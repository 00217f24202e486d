package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Rows;

/** The photo of a person: known by content, cut to a square, made anew in its sizes, for those who are signed in (SPEC §7). */
class ProfilePhotoIT extends ClientTest {
    private static final String SECRET = "N52.5200 E13.4050 Anna";

    private Person anna;
    private Person bert;
    private PublishedEvent event;
    private String entry;
    private String photo;

    @BeforeEach
    void twoPeopleOfAnEvent() {
        event = PublishedEvent.by(Person.organizer("Olga Owner"));
        anna = Person.attendee("Anna Attendee");
        bert = Person.attendee("Bert Other");
        bert.http().post("/api/events/" + event.id() + "/rsvp");
        entry = "/api/attendees/"
                + anna.http().post("/api/events/" + event.id() + "/rsvp").json().getInt("id");
        photo = entry + "/photo";
    }

    @Test
    void aPhotoBecomesSquaresUprightAndWithoutItsMetadata() throws IOException {
        byte[] original = Files.photo(SECRET);
        assertThat(new String(original, StandardCharsets.ISO_8859_1)).contains("Exif", SECRET);

        Answer added = anna.http().upload(photo, "photo", "../../me.jpg", "image/jpeg", original);

        assertThat(added.status()).as("%s", added).isEqualTo(201);
        String address = added.json().getString("profile_picture");
        assertThat(added.header("Location")).endsWith(address);
        for (int size : new int[] {64, 160, 480}) {
            Answer kept = bert.http().get(address.replace("/480", "/" + size));
            assertThat(kept.status()).isEqualTo(200);
            assertThat(kept.header("Content-Type")).isEqualTo("image/jpeg");
            assertThat(kept.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(kept.header("Cache-Control"))
                    .contains("private", "max-age=31536000")
                    .doesNotContain("public", "no-store");
            assertThat(new String(kept.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", SECRET, "Hidden");
            BufferedImage image = read(kept);
            assertThat(image.getWidth()).isEqualTo(size);
            assertThat(image.getHeight()).isEqualTo(size);
        }
        // seen by the others where their people stand, at once
        assertThat(bert.http().get(entry).json().getString("profile_picture")).isEqualTo(address);
        assertThat(bert.http()
                        .get("/api/attendees?event_id=" + event.id() + "&q=anna")
                        .text())
                .contains(address);
    }

    /** Upright it is 80 by 120 pixels: the upper half red, the lower one blue. */
    @Test
    void thePartThatIsWantedIsCut() throws IOException {
        byte[] original = Files.photo(SECRET);
        BufferedImage above = uploaded(original, "0", "0", "1");
        assertThat(red(above, 0.1)).isTrue();
        assertThat(red(above, 0.6)).isTrue();
        assertThat(red(above, 0.9)).isFalse();
        BufferedImage below = uploaded(original, "0", "0.333333", "1.0");
        assertThat(red(below, 0.1)).isTrue();
        assertThat(red(below, 0.5)).isFalse();
        BufferedImage small = uploaded(original, "0.25", "0.7", "0.3");
        assertThat(red(small, 0.1)).isFalse();
        // what reaches beyond is moved into the picture
        assertThat(red(uploaded(original, "1", "1", "0.5"), 0.5)).isFalse();
    }

    @Test
    void itIsForThoseWhoAreSignedInAndKnowItsAddress() {
        String address = anna.http()
                .upload(photo, "photo", "a.png", "image/png", Files.png())
                .json()
                .getString("profile_picture");
        assertThat(Http.anonymous().get(address).status()).isEqualTo(401);
        for (String other : new String[] {
            address.replace("/480", "/481"),
            address.replace("/480", "/0"),
            "/api/photos/" + "0".repeat(32) + "/480",
            "/api/photos/..%2F1/480"
        }) assertThat(bert.http().get(other).status()).as(other).isIn(400, 404);
    }

    @Test
    void aNewOneTakesThePlaceOfTheOldAndBothCanGo() {
        String first = anna.http()
                .upload(photo, "photo", "a.png", "image/png", Files.png())
                .json()
                .getString("profile_picture");
        String second = anna.http()
                .upload(photo, "photo", "a.png", "image/png", Files.png())
                .json()
                .getString("profile_picture");
        assertThat(second).isNotEqualTo(first);
        assertThat(anna.http().get(first).status()).isEqualTo(404);
        assertThat(anna.http().get(second).status()).isEqualTo(200);

        assertThat(anna.http().delete(photo).status()).isEqualTo(204);
        assertThat(anna.http().delete(photo).status()).isEqualTo(204);
        assertThat(anna.http().get(second).status()).isEqualTo(404);
        assertThat(bert.http().get(entry).json().isNull("profile_picture")).isTrue();

        anna.http().upload(photo, "photo", "a.png", "image/png", Files.png());
        JsonObject emptied =
                anna.http().put(entry, Http.object("profile_picture", "")).json();
        assertThat(emptied.isNull("profile_picture")).isTrue();
        assertThat(new Rows(Server.dataSource())
                        .count("select count(*) from profile_photo where account_id = ?", anna.id()))
                .isZero();
    }

    @Test
    void nobodyElseChangesIt() {
        for (Http no : new Http[] {bert.http(), event.owner().http(), Http.demo("admin")}) {
            assertThat(no.upload(photo, "photo", "a.png", "image/png", Files.png())
                            .status())
                    .isEqualTo(403);
            assertThat(no.delete(photo).status()).isEqualTo(403);
        }
        Http stranger = Http.demo("gate");
        assertThat(stranger.upload(photo, "photo", "a.png", "image/png", Files.png())
                        .status())
                .isEqualTo(404);
        assertThat(stranger.delete(photo).status()).isEqualTo(404);
        assertThat(Http.anonymous()
                        .upload(photo, "photo", "a.png", "image/png", Files.png())
                        .status())
                .isEqualTo(401);
        assertThat(Http.anonymous().delete(photo).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "text.png, Just text",
        "page.jpg, <html><script>alert(1)</script></html>",
        "drawing.png, <svg xmlns='http://www.w3.org/2000/svg'/>",
        "slip.pdf, %PDF-1.4 %%EOF",
        "gif.gif, GIF89a and nothing else"
    })
    void noPictureIs415(String name, String content) {
        assertThat(anna.http()
                        .upload(photo, "photo", name, "image/png", content.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void halfAPictureIs415TooLargeAndABombAre413() {
        byte[] whole = Files.png(400, 300);
        assertThat(anna.http()
                        .upload(photo, "photo", "a.png", "image/png", Arrays.copyOf(whole, whole.length / 2))
                        .status())
                .isEqualTo(415);
        assertThat(anna.http()
                        .upload(photo, "photo", "a.png", "image/png", Arrays.copyOf(whole, 10 * 1024 * 1024 + 1))
                        .status())
                .isEqualTo(413);
        byte[] bomb = Files.png(9000, 9000);
        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThat(anna.http()
                        .upload(photo, "photo", "a.png", "image/png", bomb)
                        .status())
                .isEqualTo(413);
        assertThat(anna.http().get(entry).json().isNull("profile_picture")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.5", "x", "NaN", "1e3"})
    void aFaultySquareIsNamed(String share) {
        Answer answer = form(Files.png(), share, "0", "1");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("\"left\"");
    }

    private BufferedImage uploaded(byte[] original, String left, String top, String side) throws IOException {
        Answer added = form(original, left, top, side);
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        return read(anna.http().get(added.json().getString("profile_picture")));
    }

    private Answer form(byte[] file, String left, String top, String side) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String[][] fields = {{"left", left}, {"top", top}, {"side", side}};
        for (String[] field : fields)
            body.writeBytes(
                    ("--x\r\nContent-Disposition: form-data; name=\"" + field[0] + "\"\r\n\r\n" + field[1] + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a\"\r\n"
                        + "Content-Type: image/png\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(file);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII));
        return anna.http()
                .with("Content-Type", "multipart/form-data; boundary=x")
                .send("POST", photo, BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static BufferedImage read(Answer answer) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(answer.body()));
    }

    /** @param down a share of the height */
    private static boolean red(BufferedImage image, double down) {
        Color colour = new Color(image.getRGB(image.getWidth() / 2, (int) (down * image.getHeight())));
        assertThat(Math.abs(colour.getRed() - colour.getBlue())).isGreaterThan(150);
        return colour.getRed() > colour.getBlue();
    }
}
