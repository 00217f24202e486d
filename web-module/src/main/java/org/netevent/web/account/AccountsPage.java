package org.netevent.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.netevent.account.boundary.AccountAdministration;
import org.netevent.account.boundary.AccountFilter;
import org.netevent.account.boundary.AccountInfo;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.Role;
import org.netevent.web.platform.Address;

/** {@code /admin/accounts}, by the filters in the address ({@code q, role, state, page}). */
@Named
@RequestScoped
public class AccountsPage {
    private static final int SIZE = 25;

    @Inject
    AccountAdministration administration;

    @Inject
    Address address;

    private int page;
    private Page<AccountInfo> found;

    public void load() {
        found = administration.list(
                new AccountFilter(address.get("q"), address.get("role"), address.is("state", "suspended")),
                PageRequest.of(page, SIZE));
    }

    public Page<AccountInfo> getFound() {
        return found;
    }

    /** The roles to tell: that somebody is an attendee says something only of those who are nothing else. */
    public List<String> roles(AccountInfo account) {
        List<String> more = List.of(Role.ADMIN, Role.ORGANIZER).stream()
                .filter(account::has)
                .toList();
        return more.isEmpty() ? List.of(Role.ATTENDEE) : more;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
