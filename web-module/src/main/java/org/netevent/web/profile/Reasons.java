package org.netevent.web.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** Words for why two people may want to meet. */
@Named
@ApplicationScoped
public class Reasons {
    private static final int MOST = 4;

    /** Some of them, one after another. */
    public String listed(List<String> interests) {
        String some = String.join(", ", interests.subList(0, Math.min(MOST, interests.size())));
        return interests.size() > MOST ? some + " …" : some;
    }
}
