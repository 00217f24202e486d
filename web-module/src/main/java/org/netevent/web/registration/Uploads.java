package org.netevent.web.registration;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.primefaces.event.FilesUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** Takes the files that somebody chose, each by itself: a refused one does not hold up the others. */
final class Uploads {
    /** Keeps one file, or refuses it. */
    interface Keeper {
        void keep(String name, InputStream content);
    }

    private Uploads() {}

    /** @throws DomainException INVALID_INPUT on the field file, with one entry for each file that was refused */
    static void each(FilesUploadEvent chosen, Keeper keeper) throws IOException {
        List<FieldError> refusals = new ArrayList<>();
        for (UploadedFile file : chosen.getFiles().getFiles()) {
            try (InputStream content = file.getInputStream()) {
                keeper.keep(file.getFileName(), content);
            } catch (DomainException refused) {
                Map<String, Object> parameters = new HashMap<>(refused.parameters());
                parameters.put("name", file.getFileName());
                refusals.add(new FieldError("file", refused.code().name().toLowerCase(Locale.ROOT), parameters));
            }
        }
        if (!refusals.isEmpty()) throw DomainException.invalid(refusals);
    }
}
