package org.netevent.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.netevent.account.boundary.AccountAdministration;
import org.netevent.account.boundary.AccountInfo;
import org.netevent.account.boundary.ManagedAccount;
import org.netevent.platform.security.Role;
import org.netevent.web.platform.Messages;

/** {@code /admin/account?id=}: one account's roles and whether it may sign in. */
@Named
@ViewScoped
public class AccountPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AccountAdministration administration;

    @Inject
    Messages messages;

    private long id;
    private transient ManagedAccount managed;

    public void load() {
        managed = administration.get(id);
    }

    /** Loads again after the page came back: a button is only pressed where it may be shown. */
    public ManagedAccount getManaged() {
        if (managed == null) load();
        return managed;
    }

    public AccountInfo getAccount() {
        return getManaged().account();
    }

    public boolean isOrganizer() {
        return getAccount().has(Role.ORGANIZER);
    }

    public boolean isAdmin() {
        return getAccount().has(Role.ADMIN);
    }

    public String grant(String role) {
        administration.grant(id, role);
        return changed();
    }

    public String revoke(String role) {
        administration.revoke(id, role);
        return changed();
    }

    public String suspend() {
        administration.suspend(id);
        return changed();
    }

    public String reactivate() {
        administration.reactivate(id);
        return changed();
    }

    private String changed() {
        messages.done("account.changed", Map.of("name", getAccount().name()));
        return "/admin/account.xhtml?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
