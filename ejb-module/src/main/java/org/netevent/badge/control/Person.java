package org.netevent.badge.control;

/** Whose badge it is, as registered; organisation and role may be null. */
record Person(long id, String name, String organisation, String role, String serial) {}
