package org.netevent.profile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What a person tells about themselves, beside the name, which is the account's. */
@Entity
@Table(name = "profile")
public class Profile {
    @Id
    @Column(name = "account_id")
    private Long accountId;

    private String organisation;
    private String role;
    private String introduction;
    private String phone;

    @Column(name = "photo_key")
    private String photoKey;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected Profile() {}

    public Profile(long accountId, Instant now) {
        this.accountId = accountId;
        updatedAt = now;
    }

    /** Each null when the person says nothing about it. */
    public void describe(String newOrganisation, String newRole, String newIntroduction, String newPhone, Instant now) {
        organisation = newOrganisation;
        role = newRole;
        introduction = newIntroduction;
        phone = newPhone;
        updatedAt = now;
    }

    /** @param key of the new photo, or null for none */
    public void show(String key, Instant now) {
        photoKey = key;
        updatedAt = now;
    }

    public String organisation() {
        return organisation;
    }

    public String role() {
        return role;
    }

    public String introduction() {
        return introduction;
    }

    public String phone() {
        return phone;
    }

    public String photoKey() {
        return photoKey;
    }
}
