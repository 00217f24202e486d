package org.netevent.order.entity;

/** Who buys, checked and normalised before. */
public record Buyer(String name, String email, String organisation, String address) {}
