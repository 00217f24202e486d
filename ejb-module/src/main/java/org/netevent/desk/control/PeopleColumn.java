package org.netevent.desk.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a file of people, with the headings by which it is known in English and German. */
public enum PeopleColumn {
    NAME("name", "fullname", "attendee", "participant", "vollständigername", "teilnehmer", "teilnehmerin"),
    FIRST_NAME("firstname", "givenname", "forename", "vorname"),
    LAST_NAME("lastname", "surname", "familyname", "nachname", "familienname"),
    EMAIL("email", "emailaddress", "mail", "emailadresse", "mailadresse"),
    PHONE("phone", "phonenumber", "telephone", "mobile", "telefon", "telefonnummer", "mobil", "handy"),
    ORGANISATION("organisation", "organization", "company", "employer", "firma", "unternehmen", "einrichtung"),
    ROLE("role", "jobtitle", "function", "position", "funktion", "rolle"),
    TEAM_NAME("teamname", "team", "group", "gruppe", "arbeitsgruppe"),
    MEMBERS("members", "teammembers", "mitglieder", "teammitglieder"),
    AMOUNT("amount", "amountpaid", "paid", "betrag", "gezahlterbetrag", "bezahlt"),
    LANGUAGE("language", "lang", "sprache");

    private final List<String> headings;

    PeopleColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** The column that a heading means; case, spaces and punctuation do not matter. */
    static Optional<PeopleColumn> of(String heading) {
        String plain = heading.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        for (PeopleColumn column : values()) if (column.headings.contains(plain)) return Optional.of(column);
        return Optional.empty();
    }

    /** The field's name as in JSON. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
