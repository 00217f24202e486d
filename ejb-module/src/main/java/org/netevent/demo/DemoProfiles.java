package org.netevent.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.netevent.platform.files.FileStore;
import org.netevent.platform.files.Square;
import org.netevent.platform.files.StoredFile;
import org.netevent.profile.control.Photos;
import org.netevent.profile.control.SearchText;

/** What the people with accounts tell about themselves; some have a photo. */
final class DemoProfiles {
    private static final long LARGEST = 5L << 20;

    private final JsonObject texts;
    private final Random random = new Random(1_800);

    private DemoProfiles(JsonObject texts) {
        this.texts = texts;
    }

    static void write(Connection database, DemoAccounts accounts, DemoPeople people, FileStore files, Instant now)
            throws SQLException, IOException {
        DemoProfiles profiles = new DemoProfiles(read());
        try (Rows interest = new Rows(database, "profile_interest", "account_id, interest, label, position");
                Rows photo = new Rows(database, "profile_photo", "photo_key, pixels, account_id, file_id");
                Rows profile = new Rows(
                        database,
                        "profile",
                        "account_id, organisation, role, introduction, phone, photo_key, updated_at")) {
            int index = 0;
            for (Map.Entry<String, Long> account : accounts.all()) {
                // one in six has not come to it yet
                if (++index % 6 != 0 || account.getKey().endsWith("@example.org")) {
                    String key = index % 4 == 3 ? photo(account.getValue(), index, photo, files) : null;
                    profiles.one(account.getKey(), account.getValue(), key, people, profile, interest, now);
                }
            }
        }
    }

    private void one(
            String email, long account, String photo, DemoPeople people, Rows profile, Rows interest, Instant now)
            throws SQLException {
        JsonObject known = texts.getJsonObject("known").getJsonObject(email);
        List<String> interests = new ArrayList<>(list(texts, "interests"));
        Collections.shuffle(interests, random);
        String organisation = pick(people.organisations());
        String role = pick(list(texts, "roles"));
        String introduction = random.nextInt(5) == 0 ? null : pick(list(texts, "introductions"));
        int count = 2 + random.nextInt(4);
        if (known != null) {
            organisation = known.getString("organisation");
            role = known.getString("role");
            introduction = known.getString("introduction");
            interests = list(known, "interests");
            count = interests.size();
        }
        String phone = random.nextInt(3) == 0 ? null : "+49 170 " + (1_000_000 + random.nextInt(8_999_999));
        profile.add(account, organisation, role, introduction, phone, photo, now);
        for (int i = 0; i < count; i++) interest.add(account, SearchText.fold(interests.get(i)), interests.get(i), i);
    }

    private static String photo(long account, int index, Rows rows, FileStore files) throws SQLException, IOException {
        String key = "%032x".formatted(0x5eed_0000L + index);
        List<StoredFile> squares =
                files.squares(new ByteArrayInputStream(DemoPortrait.jpeg(index)), LARGEST, Square.MIDDLE, Photos.SIZES);
        for (int i = 0; i < squares.size(); i++)
            rows.add(key, Photos.SIZES.get(i), account, squares.get(i).id());
        return key;
    }

    private static JsonObject read() throws IOException {
        try (InputStream in = DemoProfiles.class.getResourceAsStream("/demo/profiles.json");
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        }
    }

    private static List<String> list(JsonObject json, String name) {
        JsonArray array = json.getJsonArray(name);
        return array.getValuesAs(JsonString::getString);
    }

    private <T> T pick(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
