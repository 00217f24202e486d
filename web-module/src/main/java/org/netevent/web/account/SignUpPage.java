package org.netevent.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.netevent.account.boundary.AccountInfo;
import org.netevent.account.boundary.NewAccount;
import org.netevent.account.boundary.SignUp;
import org.netevent.platform.security.Role;
import org.netevent.web.platform.Messages;
import org.netevent.web.platform.Preferences;

/** {@code /sign-up?back=}: who signs up is signed in at once. */
@Named
@RequestScoped
public class SignUpPage extends AccountFields {
    @Inject
    SignUp signUp;

    @Inject
    Arrival arrival;

    @Inject
    Messages messages;

    @Inject
    Preferences preferences;

    @Inject
    HttpServletRequest request;

    private String back;
    private String role = Role.ATTENDEE;
    private boolean organizersMayJoin;

    public void load() {
        organizersMayJoin = signUp.organizersMayJoin();
    }

    public void signUp() {
        role = Objects.requireNonNullElse(request.getParameter("role"), Role.ATTENDEE);
        AccountInfo account =
                signUp.signUp(new NewAccount(name, null, null, email, password, role, preferences.getLanguage()));
        messages.done("account.signed_up", Map.of("name", account.name()));
        arrival.enter(account, back);
    }

    /** Whether there is a choice of what for. */
    public boolean isOrganizersMayJoin() {
        return organizersMayJoin;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    public String getRole() {
        return role;
    }
}
