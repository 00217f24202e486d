package org.netevent.platform.files;

/**
 * A file as kept by the {@link FileStore}; its content never changes, so its id is a good ETag.
 *
 * @param name as the sender called it, without a path; the ending fits the content
 * @param size in bytes, as kept
 */
public record StoredFile(long id, String name, String mediaType, long size) {}
