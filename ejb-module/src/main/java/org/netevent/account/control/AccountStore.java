package org.netevent.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.netevent.account.entity.Account;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;

/** Accounts in the database. */
@ApplicationScoped
public class AccountStore {
    private static final String MATCHING =
            " from Account a where (:text = '' or a.name like :like or a.email like :like)"
                    + " and (:role = '' or a.id in (select b.id from Account b join b.roles r where r = :role)) and (:suspended = false or a.status = 'suspended')";

    @PersistenceContext
    EntityManager em;

    public Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** @throws DomainException NOT_FOUND */
    public Account lock(long id) {
        Account account = em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) throw new DomainException(PlatformError.NOT_FOUND);
        return account;
    }

    public Optional<Account> byEmail(String email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", Account.normalized(email))
                .getResultStream()
                .findFirst();
    }

    /** Writes at once, so that a taken address is known here. */
    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    public boolean anyWith(String role) {
        return !em.createQuery("select a.id from Account a where :role member of a.roles", Long.class)
                .setParameter("role", role)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Accounts by name, whose name or address contains the text, and with the role unless it is empty. */
    public Page<Account> find(String text, String role, boolean suspended, PageRequest request) {
        String order = "email".equals(request.sort())
                ? "a.email"
                : "created_at".equals(request.sort()) ? "a.createdAt" : "a.name";
        TypedQuery<Account> rows = em.createQuery(
                "select a" + MATCHING + " order by " + order + (request.descending() ? " desc" : "") + ", a.id",
                Account.class);
        TypedQuery<Long> count = em.createQuery("select count(a)" + MATCHING, Long.class);
        for (TypedQuery<?> query : List.of(rows, count))
            query.setParameter("text", text)
                    .setParameter("like", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                    .setParameter("role", role)
                    .setParameter("suspended", suspended);
        return Page.of(
                rows.setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList(),
                request,
                count.getSingleResult());
    }
}
