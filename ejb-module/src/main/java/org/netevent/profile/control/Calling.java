package org.netevent.profile.control;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a role, written freely in English or German, stands for when people are introduced to each other. Some callings look
 * for each other: those who have something and those who need it. The order decides where a role names two.
 */
public enum Calling {
    INVESTOR("investor.*|angel|venture|kapitalgeber.*"),
    FOUNDER("founder.*|cofounder.*|grunder.*|mitgrunder.*|entrepreneur.*|unternehmer.*"),
    MENTOR("mentor.*|coach.*|advisor.*|berater.*|professor.*|dozent.*|lecturer.*|teacher.*|lehrer.*"),
    STUDENT("student.*|studierende.*|trainee.*|apprentice.*|azubi.*|auszubildende.*|praktikant.*|intern"),
    SPEAKER("speaker.*|host|gastgeber.*|moderator.*|referent.*|panelist.*|keynote.*|sprecher.*"),
    BUYER("buyer.*|purchas.*|procurement.*|einkauf.*|beschaffung.*"),
    SUPPLIER("supplier.*|vendor.*|sales.*|lieferant.*|vertrieb.*|verkauf.*"),
    RECRUITER("recruit.*|talent|headhunter.*|hr|personalreferent.*|personalleit.*|personaler.*"),
    CANDIDATE("candidate.*|jobseeker.*|bewerber.*|arbeitsuchend.*|jobsuchend.*");

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Pattern words;

    Calling(String words) {
        this.words = Pattern.compile(words);
    }

    /** @param role as the person wrote it, or null */
    public static Optional<Calling> of(String role) {
        String[] words = GAPS.split(SearchText.fold(role));
        return Arrays.stream(values())
                .filter(calling -> Arrays.stream(words)
                        .anyMatch(word -> calling.words.matcher(word).matches()))
                .findFirst();
    }

    /** Who has none that we know wants to meet those who speak. */
    public static Set<Calling> counterparts(Optional<Calling> own) {
        return own.map(Calling::counterparts).orElse(EnumSet.of(SPEAKER));
    }

    /** Whom somebody of this calling may want to meet, and who wants to meet them. */
    public Set<Calling> counterparts() {
        return switch (this) {
            case INVESTOR -> EnumSet.of(FOUNDER);
            case FOUNDER -> EnumSet.of(INVESTOR, MENTOR);
            case MENTOR -> EnumSet.of(STUDENT, FOUNDER);
            case STUDENT -> EnumSet.of(MENTOR, RECRUITER);
            case SPEAKER -> EnumSet.of(SPEAKER);
            case BUYER -> EnumSet.of(SUPPLIER);
            case SUPPLIER -> EnumSet.of(BUYER);
            case RECRUITER -> EnumSet.of(CANDIDATE, STUDENT);
            case CANDIDATE -> EnumSet.of(RECRUITER);
        };
    }

    /** The form of SQL, JSON and bundle keys. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
