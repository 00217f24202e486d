package org.netevent.profile.boundary;

import java.io.InputStream;
import org.netevent.platform.files.StoredFile;

/** A photo to be sent; whoever takes it closes the content. */
public record PhotoFile(StoredFile file, InputStream content) {}
