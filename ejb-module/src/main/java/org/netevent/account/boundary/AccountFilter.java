package org.netevent.account.boundary;

/**
 * Which accounts an administrator wants to see.
 *
 * @param text part of the name or address; null or blank takes no part
 * @param role only accounts with it; null or blank takes no part
 * @param suspended only those that are
 */
public record AccountFilter(String text, String role, boolean suspended) {
    public AccountFilter {
        text = text == null ? "" : text.strip();
        role = role == null ? "" : role.strip();
    }
}
