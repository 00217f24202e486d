package org.netevent.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.netevent.account.boundary.AccountInfo;
import org.netevent.account.boundary.OwnAccount;
import org.netevent.account.boundary.OwnAddress;
import org.netevent.web.platform.Messages;
import org.omnifaces.util.Faces;

/** {@code /my/address}: the own address is confirmed, by the link that its mailbox got or after asking for one. */
@Named
@RequestScoped
public class AddressPage {
    @Inject
    OwnAccount own;

    @Inject
    OwnAddress address;

    @Inject
    Messages messages;

    private String token;
    private AccountInfo account;

    public void load() {
        account = own.me();
    }

    public String ask() {
        address.ask();
        messages.done("account.address_sent", Map.of("email", own.me().email()));
        return "/my/address.xhtml?faces-redirect=true";
    }

    public String confirm() {
        address.confirm(getToken());
        messages.done("account.address_done");
        return "/my/registrations.xhtml?faces-redirect=true";
    }

    public AccountInfo getAccount() {
        return account;
    }

    /** From the link, or null; a form is built before its parameters are read. */
    public String getToken() {
        return token == null ? Faces.getRequestParameter("token") : token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
