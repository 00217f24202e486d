package org.netevent.web.registration;

import java.io.Serializable;
import org.netevent.platform.files.StoredFile;

/** A file that was chosen in the form and is kept on the server until the form is sent. */
public record StagedFile(long id, String name, long size, boolean image) implements Serializable {
    static StagedFile of(StoredFile file) {
        return new StagedFile(
                file.id(), file.name(), file.size(), file.mediaType().startsWith("image/"));
    }

    public String icon() {
        return image ? "pi-image" : "pi-file-pdf";
    }

    public String shownSize() {
        return FileSizes.shown(size);
    }
}
