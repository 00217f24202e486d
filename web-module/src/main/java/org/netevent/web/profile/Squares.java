package org.netevent.web.profile;

import java.util.ArrayList;
import java.util.List;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.platform.files.Square;

/** Reads which part of a photo is wanted. */
final class Squares {
    private Squares() {}

    /** @throws DomainException INVALID_INPUT for what is no share; nothing at all is the middle */
    static Square of(String left, String top, String side) {
        if (blank(left) && blank(top) && blank(side)) return Square.MIDDLE;
        List<FieldError> errors = new ArrayList<>();
        Square square = new Square(share("left", left, errors), share("top", top, errors), share("side", side, errors));
        if (!errors.isEmpty()) throw DomainException.invalid(errors);
        return square;
    }

    private static double share(String field, String typed, List<FieldError> errors) {
        if (!blank(typed) && typed.strip().matches("0(\\.[0-9]{1,20})?|1(\\.0{1,20})?"))
            return Double.parseDouble(typed.strip());
        errors.add(new FieldError(field, "share"));
        return 0;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
