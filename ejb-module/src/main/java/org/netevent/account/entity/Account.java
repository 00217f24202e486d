package org.netevent.account.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.netevent.platform.security.Role;

/** One person, by e-mail address (SPEC §1). Roles add up; everybody is an attendee. */
@Entity
@Table(name = "account")
public class Account {
    private static final String ACTIVE = "active";
    private static final String SUSPENDED = "suspended";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String email;
    private String name;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;
    private String status = ACTIVE;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "email_verified_at")
    private Instant emailVerifiedAt;

    @Column(name = "sessions_from")
    private Instant sessionsFrom;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    @Version
    private int version;

    protected Account() {}

    public Account(String email, String name, String passwordHash, Instant createdAt) {
        this.email = normalized(email);
        this.name = name;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
        roles.add(Role.ATTENDEE);
    }

    /** The form in which addresses are kept and compared. */
    public static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public void named(String first, String last) {
        firstName = first;
        lastName = last;
    }

    /**
     * The whole name follows its parts.
     *
     * @param last null for a person of one name
     * @return whether this changed anything
     */
    public boolean rename(String first, String last) {
        String whole = last == null ? first : first + " " + last;
        if (whole.equals(name) && Objects.equals(first, firstName) && Objects.equals(last, lastName)) return false;
        name = whole;
        named(first, last);
        return true;
    }

    public void speaks(String newLanguage) {
        language = newLanguage;
    }

    /** Changes the password and ends every session that the old one began. */
    public void changePassword(String hash, Instant now) {
        passwordHash = hash;
        sessionsFrom = now;
    }

    /** @return whether this changed anything */
    public boolean grant(String role) {
        return roles.add(role);
    }

    /** @return whether this changed anything; the attendee stays */
    public boolean revoke(String role) {
        return !Role.ATTENDEE.equals(role) && roles.remove(role);
    }

    /** The address is its person's own. @return whether this changed anything */
    public boolean verify(Instant now) {
        if (isVerified()) return false;
        emailVerifiedAt = now;
        return true;
    }

    public boolean isVerified() {
        return emailVerifiedAt != null;
    }

    public boolean suspend(Instant now) {
        if (isSuspended()) return false;
        status = SUSPENDED;
        sessionsFrom = now;
        return true;
    }

    public boolean reactivate() {
        if (!isSuspended()) return false;
        status = ACTIVE;
        return true;
    }

    public boolean isSuspended() {
        return SUSPENDED.equals(status);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public Long getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    public String getName() {
        return name;
    }

    public String getFirstName() {
        return firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public String getLanguage() {
        return language;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getSessionsFrom() {
        return sessionsFrom;
    }

    public Set<String> getRoles() {
        return Set.copyOf(roles);
    }
}
