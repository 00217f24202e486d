package org.netevent.event.boundary;

import java.io.InputStream;
import org.netevent.platform.files.StoredFile;

/**
 * A picture to be sent; whoever takes it closes the content.
 *
 * @param open whether everybody may see it, so that caches between may keep it
 */
public record ImageFile(StoredFile file, InputStream content, boolean open) {}
