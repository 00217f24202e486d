package org.netevent.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.netevent.account.boundary.AccountInfo;
import org.netevent.account.boundary.ChangePassword;
import org.netevent.account.boundary.OwnAccount;
import org.netevent.web.platform.Messages;
import org.netevent.web.platform.security.BrowserSession;

/** {@code /my/password}. The change ends all sessions; this one begins anew. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    OwnAccount own;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private String currentPassword;
    private String newPassword;
    private AccountInfo account;

    public void load() {
        account = own.me();
    }

    public String change() {
        own.changePassword(new ChangePassword(currentPassword, newPassword));
        BrowserSession.begin(request, account.id(), clock.instant());
        messages.done("account.password_changed");
        return "/my/password.xhtml?faces-redirect=true";
    }

    /** For password managers, which keep the pair. */
    public AccountInfo getAccount() {
        return account;
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
