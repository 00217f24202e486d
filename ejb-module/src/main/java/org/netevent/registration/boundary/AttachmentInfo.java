package org.netevent.registration.boundary;

import java.time.Instant;

/**
 * A file of a registration.
 *
 * @param mediaType {@code image/png}, {@code image/jpeg} or {@code application/pdf}
 * @param size in bytes
 */
public record AttachmentInfo(long id, long registrationId, String name, String mediaType, long size, Instant addedAt) {
    /** The most files that one registration may have. */
    public static final int MAX = 5;

    /** The largest file, in bytes: 10 MB. */
    public static final long MAX_BYTES = 10L * 1024 * 1024;

    public boolean image() {
        return mediaType.startsWith("image/");
    }
}
