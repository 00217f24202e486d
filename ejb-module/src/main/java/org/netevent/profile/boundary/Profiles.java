package org.netevent.profile.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netevent.account.boundary.AccountInfo;
import org.netevent.account.boundary.AccountLookup;
import org.netevent.account.boundary.OwnAccount;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.files.Square;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.security.RateLimits;
import org.netevent.platform.validation.Validation;
import org.netevent.profile.control.EntryRows;
import org.netevent.profile.control.Photos;
import org.netevent.profile.control.ProfileStore;
import org.netevent.profile.entity.Profile;

/**
 * The own profile (SPEC §3, Meet). A change of it shows in the directory of every event that the person attends, in the same
 * transaction.
 */
@Stateless
public class Profiles {
    private static final int SUGGESTED = 8;

    @Inject
    CurrentCaller caller;

    @Inject
    AccountLookup accounts;

    @Inject
    OwnAccount account;

    @Inject
    ProfileStore store;

    @Inject
    Photos photos;

    @Inject
    EntryRows directory;

    @Inject
    Validation validation;

    @Inject
    RateLimits limits;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @throws DomainException SIGN_IN_NEEDED */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ProfileView own() {
        AccountInfo who = me();
        return view(who, store.find(who.id()).orElse(null));
    }

    /** @throws DomainException SIGN_IN_NEEDED, INVALID_INPUT */
    @PermitAll
    public ProfileView save(ProfileCommand command) {
        me();
        limits.registration();
        validation.check(command, tooLong(command.interests()));
        // the lock of the account comes first, whatever changes: see EntryRows
        AccountInfo who = account.rename(command.firstName(), command.lastName());
        Profile profile = store.ensured(who.id());
        Map<String, Object> old = values(profile, store.interests(who.id()));
        profile.describe(
                command.organisation(), command.role(), command.introduction(), command.phone(), clock.instant());
        store.keepInterests(who.id(), command.interests());
        record(who, "profile.updated", old, values(profile, store.interests(who.id())));
        directory.putAll(who.id());
        return view(who, profile);
    }

    /**
     * @param part which square of it is shown
     * @throws DomainException SIGN_IN_NEEDED, FILE_TOO_LARGE above 10 MB, FILE_TYPE
     */
    @PermitAll
    public ProfileView photo(InputStream content, Square part) {
        AccountInfo who = me();
        limits.registration();
        account.lock();
        Profile profile = store.ensured(who.id());
        profile.show(photos.keep(who.id(), content, part), clock.instant());
        record(who, "profile.photo_changed", Map.of(), Map.of());
        directory.putAll(who.id());
        return view(who, profile);
    }

    /** Removing it twice does nothing. @throws DomainException SIGN_IN_NEEDED */
    @PermitAll
    public ProfileView removePhoto() {
        AccountInfo who = me();
        account.lock();
        Profile profile = store.ensured(who.id());
        if (profile.photoKey() == null) return view(who, profile);
        photos.remove(who.id());
        profile.show(null, clock.instant());
        record(who, "profile.photo_removed", Map.of(), Map.of());
        directory.putAll(who.id());
        return view(who, profile);
    }

    /**
     * A photo, for whoever is signed in and knows its key.
     *
     * @param pixels 64, 160 or 480
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PhotoFile openPhoto(String key, int pixels) {
        caller.require();
        return photos.find(key, pixels)
                .map(file -> new PhotoFile(file, photos.open(file)))
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    /** Interests that others have named, which begin as typed. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> interestsLike(String typed) {
        caller.require();
        return store.interestsLike(typed, SUGGESTED);
    }

    /** Where the caller is shown to others, or hidden: registrations for events that are not over, the next one first. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<OwnShowing> showings() {
        return store.showings(caller.require().id());
    }

    private AccountInfo me() {
        long id = caller.require().id();
        return accounts.byId(id).orElseThrow(() -> new DomainException(PlatformError.SIGN_IN_NEEDED));
    }

    private ProfileView view(AccountInfo who, Profile profile) {
        int gap = who.firstName() == null && who.lastName() == null ? who.name().lastIndexOf(' ') : -1;
        boolean parted = who.firstName() != null || who.lastName() != null;
        return new ProfileView(
                who.name(),
                parted
                        ? who.firstName()
                        : gap < 0 ? who.name() : who.name().substring(0, gap).strip(),
                parted || gap < 0 ? who.lastName() : who.name().substring(gap + 1),
                who.email(),
                profile == null ? null : profile.organisation(),
                profile == null ? null : profile.role(),
                profile == null ? null : profile.introduction(),
                profile == null ? null : profile.phone(),
                store.interests(who.id()),
                profile == null ? null : profile.photoKey());
    }

    private static Optional<FieldError> tooLong(List<String> interests) {
        return interests.stream().anyMatch(interest -> interest.length() > ProfileCommand.MAX_INTEREST)
                ? Optional.of(new FieldError("interests", "interest_long", Map.of("max", ProfileCommand.MAX_INTEREST)))
                : Optional.empty();
    }

    private void record(AccountInfo who, String action, Map<String, Object> before, Map<String, Object> after) {
        audit.record(
                AuditRecord.of(action, "account", who.id(), who.name(), null).changing(before, after));
    }

    private static Map<String, Object> values(Profile profile, List<String> interests) {
        Map<String, Object> values = new HashMap<>();
        values.put("organisation", profile.organisation());
        values.put("role", profile.role());
        values.put("introduction", profile.introduction());
        values.put("interests", String.join(", ", interests));
        values.values().removeIf(value -> value == null || value.equals(""));
        return values;
    }
}
