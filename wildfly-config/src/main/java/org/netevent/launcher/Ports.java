package org.netevent.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

final class Ports {

    private Ports() {}

    /** Refuses to start into a port that somebody else holds; {@code variable} is the setting that moves it. */
    static void requireFree(String address, int port, String purpose, String variable) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException e) {
            throw new LaunchException(
                    "Port %d (%s) on %s is taken or not allowed. End the program that holds it or choose another with %s."
                            .formatted(port, purpose, address, variable),
                    e);
        }
    }
}
