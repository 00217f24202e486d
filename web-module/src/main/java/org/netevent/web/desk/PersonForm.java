package org.netevent.web.desk;

import org.netevent.web.registration.RegistrantFields;

/** What the organizer types about one person. */
public class PersonForm extends RegistrantFields {
    private static final long serialVersionUID = 1L;

    private boolean approve = true;

    public boolean isApprove() {
        return approve;
    }

    public void setApprove(boolean approve) {
        this.approve = approve;
    }
}
