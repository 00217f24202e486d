package org.netevent.platform.files;

/** What is to be kept: checked and, for an image, made anew. */
record Content(String name, String mediaType, byte[] bytes) {
    private static final int LONGEST_NAME = 120;

    /** The sender's name without path and control characters, with the ending of what the file really is. */
    static String nameFor(String sent, String ending) {
        String base = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        base = base.replaceAll("[\\p{Cntrl}\"<>:|?*]", "").strip();
        int dot = base.lastIndexOf('.');
        if (dot >= 0) base = base.substring(0, dot);
        if (base.isBlank()) base = "file";
        if (base.length() > LONGEST_NAME) base = base.substring(0, LONGEST_NAME);
        return base + "." + ending;
    }
}
