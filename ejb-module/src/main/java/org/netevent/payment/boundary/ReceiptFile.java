package org.netevent.payment.boundary;

/** A receipt as PDF. @param name of the file */
public record ReceiptFile(String name, byte[] pdf) {}
