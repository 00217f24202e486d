package org.netevent.web.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.profile.boundary.Profiles;
import org.netevent.web.platform.Messages;
import org.omnifaces.util.Faces;

/** The own photo, on the page of the own profile: chosen, cut to a square, taken away. */
@Named
@RequestScoped
public class PhotoPage {
    @Inject
    Profiles profiles;

    @Inject
    Messages messages;

    private Part file;
    private String left;
    private String top;
    private String side;

    public void upload() throws IOException {
        if (file == null || file.getSize() == 0) throw DomainException.invalid("file", "required");
        try (InputStream content = file.getInputStream()) {
            profiles.photo(content, Squares.of(left, top, side));
        } catch (DomainException refused) {
            // a file has its refusal under its field
            throw refused.fields().isEmpty()
                    ? DomainException.invalid(List.of(new FieldError(
                            "file", "photo_" + refused.code().key().replaceAll(".*\\.", ""), Map.of())))
                    : refused;
        }
        messages.done("profile.photo_saved");
        Faces.redirect("my/profile");
    }

    public void removePhoto() {
        profiles.removePhoto();
        messages.done("profile.photo_gone");
        Faces.redirect("my/profile");
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** Shares of the photo, as the cropper tells them; so are the next two. */
    public String getLeft() {
        return left;
    }

    public void setLeft(String left) {
        this.left = left;
    }

    public String getTop() {
        return top;
    }

    public void setTop(String top) {
        this.top = top;
    }

    public String getSide() {
        return side;
    }

    public void setSide(String side) {
        this.side = side;
    }
}
