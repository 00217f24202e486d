package org.netevent.launcher;

import java.io.PrintStream;

/** What the launcher tells the person at the keyboard. */
final class Console {

    private static final PrintStream OUT = System.out;

    private Console() {}

    static void say(String line) {
        OUT.println("[netevent] " + line);
    }
}
