package org.netevent.platform.pdf;

/** How heavy letters are. Han, kana and Hangul have one font only: bold ones get an outline. */
public enum Weight {
    REGULAR,
    BOLD
}
