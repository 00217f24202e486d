package org.netevent.registration.boundary;

import java.io.InputStream;

/** A file of a registration with its bytes; who asked for it closes the stream. */
public record AttachmentContent(AttachmentInfo info, InputStream stream) {}
