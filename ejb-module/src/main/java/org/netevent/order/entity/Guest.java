package org.netevent.order.entity;

/** The person of one ticket, checked and normalised before. */
public record Guest(String name, String email, String organisation, String role, String members) {}
