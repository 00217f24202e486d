package org.netevent.system.browser;

/** The sizes in CSS pixels at which every screen is looked at. */
public enum Screen {
    PHONE(390, 844),
    DESKTOP(1440, 900);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
