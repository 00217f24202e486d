package org.netevent.launcher;

/** A reason not to start that the person at the keyboard can mend; the message is the one line they see. */
public class LaunchException extends RuntimeException {

    public LaunchException(String message) {
        super(message);
    }

    LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
