package org.netevent.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One kept-alive connection that sends prepared bytes and reads an answer's status and body. It does no more than that, because
 * it shares the processors with the server that it measures.
 */
final class Wire implements AutoCloseable {
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] CHUNKED = "transfer-encoding: chunked".getBytes(StandardCharsets.ISO_8859_1);

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private byte[] buffer = new byte[65_536];
    private int filled;
    private int position;
    private int bodyFrom;

    Wire(int port) throws IOException {
        socket = new Socket(InetAddress.getByName("127.0.0.1"), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(120_000);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** @param headers each with its line's end */
    static byte[] request(String method, String path, String headers, String body) {
        byte[] content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n" + headers
                + (body == null ? "" : "Content-Type: application/json\r\nContent-Length: " + content.length + "\r\n")
                + "\r\n";
        byte[] bytes = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = Arrays.copyOf(bytes, bytes.length + content.length);
        System.arraycopy(content, 0, whole, bytes.length, content.length);
        return whole;
    }

    /** @return the status; the body stays readable by {@link #body()} until the next exchange */
    int exchange(byte[] request) throws IOException {
        out.write(request);
        filled = 0;
        position = 0;
        int headEnd = endOfHead();
        int status = (buffer[9] - '0') * 100 + (buffer[10] - '0') * 10 + buffer[11] - '0';
        bodyFrom = headEnd;
        position = headEnd;
        int length = status == 304 || status == 204 ? 0 : length(headEnd);
        if (length >= 0) {
            position = headEnd + length;
            need(position);
        } else if (find(CHUNKED, headEnd) >= 0) chunks();
        return status;
    }

    /** What the last answer said; of a chunked one the chunks' own lines are taken out. */
    String body() {
        String text = new String(buffer, bodyFrom, position - bodyFrom, StandardCharsets.UTF_8);
        return find(CHUNKED, bodyFrom) < 0 ? text : text.replaceAll("\r\n([0-9a-fA-F]+\r\n)?|^[0-9a-fA-F]+\r\n", "");
    }

    /** The value of a header, or null. */
    String header(String name) {
        byte[] start = (name.toLowerCase() + ":").getBytes(StandardCharsets.ISO_8859_1);
        int at = find(start, bodyFrom);
        if (at < 0) return null;
        int end = at;
        while (buffer[end] != '\r') end++;
        return new String(buffer, at + start.length, end - at - start.length, StandardCharsets.ISO_8859_1).strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private int endOfHead() throws IOException {
        for (int i = 3; ; i++) {
            need(i + 1);
            if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n' && buffer[i - 3] == '\r')
                return i + 1;
        }
    }

    private int length(int headEnd) {
        int at = find(LENGTH, headEnd);
        if (at < 0) return -1;
        int value = 0;
        for (int i = at + LENGTH.length; buffer[i] != '\r'; i++)
            if (buffer[i] != ' ') value = value * 10 + buffer[i] - '0';
        return value;
    }

    private void chunks() throws IOException {
        int size;
        do {
            size = 0;
            for (; ; position++) {
                need(position + 1);
                if (buffer[position] == '\r') break;
                size = size * 16 + Character.digit(buffer[position], 16);
            }
            position += 2 + size + 2;
            need(position);
        } while (size > 0);
    }

    /** Where a header begins, whatever its case, or -1. */
    private int find(byte[] header, int end) {
        for (int i = 0; i + header.length <= end; i++) {
            int same = 0;
            while (same < header.length && Character.toLowerCase(buffer[i + same]) == header[same]) same++;
            if (same == header.length && (i == 0 || buffer[i - 1] == '\n')) return i;
        }
        return -1;
    }

    private void need(int bytes) throws IOException {
        while (filled < bytes) {
            if (bytes > buffer.length) buffer = Arrays.copyOf(buffer, Math.max(bytes, buffer.length * 2));
            int read = in.read(buffer, filled, buffer.length - filled);
            if (read < 0) throw new EOFException("The server closed the connection");
            filled += read;
        }
    }
}
