package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netevent.system.ClientTest;

/** Pictures of events: known by content, made anew without what else was in them, limited (SPEC §7). */
class EventImageIT extends ClientTest {

    /** A camera's note: the orientation "turn right", and a name that must not get out. */
    private static final String SECRET = "N52.5200 E13.4050 Olga";

    private Http owner;
    private String images;

    @BeforeEach
    void anEvent() {
        Person person = Person.organizer("Olga Owner");
        owner = person.http();
        images = "/api/events/" + PublishedEvent.by(person).id() + "/images";
    }

    @Test
    void aPhotoIsMadeAnewUprightAndWithoutItsMetadata() throws IOException {
        byte[] photo = Files.photo(SECRET);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("Exif", SECRET);

        Answer added = owner.upload(images, "image", "../../DSC_1.jpg", "image/jpeg", photo);
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        JsonObject file = added.json();
        assertThat(file.getString("name")).doesNotContain("/", "..");
        assertThat(file.getString("media_type")).isEqualTo("image/jpeg");
        assertThat(added.header("Location")).endsWith("/api/images/" + file.getInt("id"));

        Answer kept = Http.anonymous().get("/api/images/" + file.getInt("id"));
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(kept.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(new String(kept.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", SECRET, "Hidden");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept.body()));
        assertThat(image.getWidth()).isEqualTo(80);
        assertThat(image.getHeight()).isEqualTo(120);
        // what was at the left is on top
        assertThat(new Color(image.getRGB(40, 20)).getRed()).isGreaterThan(200);
        assertThat(new Color(image.getRGB(40, 100)).getBlue()).isGreaterThan(200);
    }

    @Test
    void thePictureIsTheEventsCoverAndMayBeKept() {
        int id = owner.upload(images, "image", "a.png", "image/png", Files.png())
                .json()
                .getInt("id");
        JsonObject event = Http.anonymous().get(images.replace("/images", "")).json();
        assertThat(event.getJsonArray("image_ids").getInt(0)).isEqualTo(id);

        Answer first = Http.anonymous().get("/api/images/" + id);
        assertThat(first.header("Cache-Control")).contains("max-age=31536000");
        Answer again =
                Http.anonymous().with("If-None-Match", first.header("ETag")).get("/api/images/" + id);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        assertThat(owner.delete(images + "/" + id).status()).isEqualTo(204);
        assertThat(Http.anonymous().get("/api/images/" + id).status()).isEqualTo(404);
        assertThat(owner.delete(images + "/" + id).status()).isEqualTo(404);
    }

    /** The name and the type that are claimed do not matter. */
    @Test
    void whatItIsDecidesItsContent() {
        Answer answer = owner.upload(images, "image", "invoice.pdf", "application/pdf", Files.png());
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().getString("media_type")).isEqualTo("image/png");
        assertThat(answer.json().getString("name")).endsWith(".png");
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
        Answer answer = owner.upload(images, "image", name, "image/png", content.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as("%s", answer).isEqualTo(415);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void halfAPictureIs415() {
        byte[] whole = Files.png(400, 300);
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertThat(owner.upload(images, "image", "a.png", "image/png", half).status())
                .isEqualTo(415);
    }

    @Test
    void aboveFiveMegabytesIs413() {
        byte[] large = java.util.Arrays.copyOf(Files.png(), 5 * 1024 * 1024 + 1);
        Answer answer = owner.upload(images, "image", "a.png", "image/png", large);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(owner.get(images.replace("/images", "")).json().getJsonArray("image_ids"))
                .isEmpty();
    }

    /** Small to send, large to unpack. */
    @Test
    void aBombIs413() {
        byte[] bomb = Files.png(9000, 9000);
        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThat(owner.upload(images, "image", "a.png", "image/png", bomb).status())
                .isEqualTo(413);
    }

    @Test
    void aLargePictureIsMadeSmaller() throws IOException {
        int id = owner.upload(images, "image", "a.png", "image/png", Files.png(5000, 1000))
                .json()
                .getInt("id");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                Http.anonymous().get("/api/images/" + id).body()));
        assertThat(image.getWidth()).isEqualTo(2048);
        assertThat(image.getHeight()).isBetween(409, 411);
    }

    @Test
    void anEventHasEightAtMost() {
        for (int i = 0; i < 8; i++)
            assertThat(owner.upload(images, "image", i + ".png", "image/png", Files.png())
                            .status())
                    .isEqualTo(201);
        assertThat(owner.upload(images, "image", "9.png", "image/png", Files.png())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aFormWithoutAFileIsNamed() {
        Answer answer = owner.with("Content-Type", "multipart/form-data; boundary=x")
                .send(
                        "POST",
                        images,
                        java.net.http.HttpRequest.BodyPublishers.ofString(
                                "--x\r\nContent-Disposition: form-data; name=\"image\"\r\n\r\ntext\r\n--x--\r\n"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("\"image\"");
    }
}
