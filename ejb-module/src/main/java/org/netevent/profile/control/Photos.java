package org.netevent.profile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.netevent.platform.files.FileStore;
import org.netevent.platform.files.Square;
import org.netevent.platform.files.StoredFile;

/** The photos of people: one each, in some sizes, under a key that nobody can guess and that is new each time. */
@ApplicationScoped
public class Photos {
    /** A side, in pixels. */
    public static final List<Integer> SIZES = List.of(64, 160, 480);

    public static final long MAX_BYTES = 10L * 1024 * 1024;

    private static final int KEY_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    FileStore files;

    /** Keeps it in place of an earlier one. @return its key */
    public String keep(long accountId, InputStream content, Square part) {
        List<StoredFile> squares = files.squares(content, MAX_BYTES, part, SIZES);
        remove(accountId);
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = HexFormat.of().formatHex(bytes);
        for (int i = 0; i < SIZES.size(); i++)
            em.createNativeQuery(
                            "insert into profile_photo (photo_key, pixels, account_id, file_id) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, key)
                    .setParameter(2, SIZES.get(i))
                    .setParameter(3, accountId)
                    .setParameter(4, squares.get(i).id())
                    .executeUpdate();
        return key;
    }

    public void remove(long accountId) {
        List<?> old = em.createNativeQuery("select file_id from profile_photo where account_id = ?1")
                .setParameter(1, accountId)
                .getResultList();
        em.createNativeQuery("delete from profile_photo where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
        for (Object file : old) files.delete(((Number) file).longValue());
    }

    public Optional<StoredFile> find(String key, int pixels) {
        return em
                .createNativeQuery("select file_id from profile_photo where photo_key = ?1 and pixels = ?2")
                .setParameter(1, key)
                .setParameter(2, pixels)
                .getResultList()
                .stream()
                .findFirst()
                .flatMap(id -> files.find(((Number) id).longValue()));
    }

    /** @throws org.netevent.platform.error.DomainException NOT_FOUND */
    public InputStream open(StoredFile file) {
        return files.open(file.id());
    }
}
