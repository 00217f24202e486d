package org.netevent.notification.control;

/** A PDF that goes with a mail. @param name of the file, with its ending */
record PaperFile(String name, byte[] content) {}
