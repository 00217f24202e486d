package org.netevent.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The invented people of {@code demo/people.json}, in the same order at every start. */
record DemoPeople(
        List<Person> persons,
        List<String> organisations,
        List<String> roles,
        List<String> teams,
        List<String> reasons,
        List<String> gates,
        List<String> devices) {
    private static final int SEED = 7;

    /** @param language the language of this person's mail */
    record Person(String name, String email, String language) {}

    static DemoPeople read() throws IOException {
        try (InputStream in = DemoPeople.class.getResourceAsStream("/demo/people.json");
                var reader = Json.createReader(in)) {
            JsonObject json = reader.readObject();
            List<Person> persons = new ArrayList<>();
            json.getJsonArray("names").forEach(culture -> persons.addAll(persons(culture.asJsonObject())));
            Collections.shuffle(persons, new Random(SEED));
            return new DemoPeople(
                    List.copyOf(persons),
                    texts(json, "organisations"),
                    texts(json, "roles"),
                    texts(json, "teams"),
                    texts(json, "reasons"),
                    texts(json, "gates"),
                    texts(json, "devices"));
        }
    }

    private static List<Person> persons(JsonObject culture) {
        boolean joined = culture.getBoolean("joined", false);
        List<Person> persons = new ArrayList<>();
        for (String given : texts(culture, "given"))
            for (String family : texts(culture, "family"))
                persons.add(new Person(
                        part(given, 0) + (joined ? "" : " ") + part(family, 0),
                        part(given, 1) + "." + part(family, 1) + "@mail.example",
                        culture.getString("language")));
        return persons;
    }

    /** Written and Latin form stand side by side, divided by a slash. */
    private static String part(String pair, int index) {
        return pair.split("/")[index];
    }

    private static List<String> texts(JsonObject json, String name) {
        JsonArray array = json.getJsonArray(name);
        return array.getValuesAs(JsonString::getString);
    }
}
