package org.netevent.platform.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The row of a file; the bytes lie in the folder, named by the id. */
@Entity
@Table(name = "stored_file")
public class FileEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private long size;
    private byte[] sha256;

    @Column(name = "created_at")
    private Instant createdAt;

    protected FileEntry() {}

    FileEntry(Content content, byte[] sha256, Instant createdAt) {
        this.name = content.name();
        this.mediaType = content.mediaType();
        this.size = content.bytes().length;
        this.sha256 = sha256.clone();
        this.createdAt = createdAt;
    }

    StoredFile toStoredFile() {
        return new StoredFile(id, name, mediaType, size);
    }
}
