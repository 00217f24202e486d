package org.netevent.platform.files;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.netevent.platform.config.Settings;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;

/**
 * Uploaded files: a row in the database, the bytes in a folder ({@code NETEVENT_FILES}). Part of the caller's
 * transaction: a rolled back upload leaves no file, and a deleted file goes only when the deletion is committed.
 */
@ApplicationScoped
public class FileStore {
    private static final Logger LOG = Logger.getLogger(FileStore.class.getName());

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Keeps an image (JPEG, PNG, GIF, WebP; known by content), made anew without its metadata.
     *
     * @param name as the sender calls it; only for display
     * @param maxBytes how large the upload may be
     * @throws DomainException FILE_TOO_LARGE, FILE_TYPE
     */
    public StoredFile image(String name, InputStream in, long maxBytes) {
        byte[] bytes = read(in, maxBytes);
        FileKind kind = FileKind.of(bytes)
                .filter(found -> found != FileKind.PDF)
                .orElseThrow(() -> new DomainException(PlatformError.FILE_TYPE));
        return keep(ImageCleaner.clean(name, kind, bytes));
    }

    /**
     * Keeps a square part of an image in several sizes, each a JPEG without the original's metadata.
     *
     * @param pixels a side, of each
     * @return as many files, in the same order
     * @throws DomainException FILE_TOO_LARGE, FILE_TYPE
     */
    public List<StoredFile> squares(InputStream in, long maxBytes, Square part, List<Integer> pixels) {
        byte[] bytes = read(in, maxBytes);
        FileKind kind = FileKind.of(bytes)
                .filter(found -> found != FileKind.PDF)
                .orElseThrow(() -> new DomainException(PlatformError.FILE_TYPE));
        return ImageCleaner.squares(kind, bytes, part, pixels).stream()
                .map(this::keep)
                .toList();
    }

    /** Keeps an image as {@link #image} does, or a PDF as it is. Serve a PDF as a download, never inside a page. */
    public StoredFile attachment(String name, InputStream in, long maxBytes) {
        byte[] bytes = read(in, maxBytes);
        FileKind kind = FileKind.of(bytes).orElseThrow(() -> new DomainException(PlatformError.FILE_TYPE));
        return keep(
                kind == FileKind.PDF
                        ? new Content(Content.nameFor(name, "pdf"), "application/pdf", bytes)
                        : ImageCleaner.clean(name, kind, bytes));
    }

    public Optional<StoredFile> find(long id) {
        return Optional.ofNullable(em.find(FileEntry.class, id)).map(FileEntry::toStoredFile);
    }

    /** The content; the caller closes it. @throws DomainException NOT_FOUND */
    public InputStream open(long id) {
        try {
            return Files.newInputStream(place(id));
        } catch (NoSuchFileException e) {
            throw new DomainException(PlatformError.NOT_FOUND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a file that nothing points to any more; an unknown id does nothing. */
    public void delete(long id) {
        FileEntry entry = em.find(FileEntry.class, id);
        if (entry == null) return;
        em.remove(entry);
        em.flush();
        atEnd(status -> {
            if (status == Status.STATUS_COMMITTED) removeQuietly(place(id));
        });
    }

    private StoredFile keep(Content content) {
        FileEntry entry = new FileEntry(content, sha256(content.bytes()), clock.instant());
        em.persist(entry);
        em.flush();
        StoredFile file = entry.toStoredFile();
        Path place = place(file.id());
        atEnd(status -> {
            if (status != Status.STATUS_COMMITTED) removeQuietly(place);
        });
        write(place, content.bytes());
        return file;
    }

    /** First beside its place, then by one rename: a reader never sees half a file. */
    private static void write(Path place, byte[] bytes) {
        try {
            Files.createDirectories(place.getParent());
            Path temporary = Files.createTempFile(place.getParent(), "new-", ".part");
            try {
                Files.write(temporary, bytes);
                Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a file in " + place.getParent(), e);
        }
    }

    /** A thousand files a folder. */
    private Path place(long id) {
        return settings.files().resolve(Long.toString(id / 1000)).resolve(Long.toString(id));
    }

    private void atEnd(IntConsumer act) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                act.accept(status);
            }
        });
    }

    private static byte[] read(InputStream in, long maxBytes) {
        try {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, maxBytes + 1));
            if (bytes.length > maxBytes)
                throw new DomainException(PlatformError.FILE_TOO_LARGE, Map.of("megabytes", maxBytes / (1024 * 1024)));
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void removeQuietly(Path place) {
        try {
            Files.deleteIfExists(place);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Cannot remove " + place, e);
        }
    }
}
