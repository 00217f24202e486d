package org.netevent.desk.control;

import org.netevent.desk.boundary.BankLine;

/** A line of a statement, judged, with what it was read from. */
public record BankMatch(BankLine line, BankEntry entry) {}
