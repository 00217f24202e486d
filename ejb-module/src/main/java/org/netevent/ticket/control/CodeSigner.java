package org.netevent.ticket.control;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netevent.ticket.boundary.ScannedCode;

/**
 * The text of a ticket's QR code: {@code NE1.<serial>.<signature>}, the Ed25519 signature (RFC 8032) over everything
 * before the last point in base64url without padding. About 105 characters, so the code stays coarse enough for a cheap
 * camera. The leading word names the form: a later one can be told apart.
 */
public final class CodeSigner {
    /** The name of the key pair. */
    public static final String KEY = "ticket";

    private static final String ALGORITHM = "Ed25519";
    private static final String FORM = "NE1.";
    /** Longer than any code of ours: not worth a look. */
    private static final int MAX_LENGTH = 200;

    private static final String SERIAL = "[A-Z0-9][A-Z0-9_-]{0,11}-[0-9]{6,11}";
    private static final Pattern TYPED = Pattern.compile(SERIAL);
    private static final Pattern SIGNED = Pattern.compile("NE1\\.(" + SERIAL + ")\\.([A-Za-z0-9_-]{86})");

    private final KeyPair keys;

    public CodeSigner(KeyPair keys) {
        this.keys = keys;
    }

    public String sign(String serial) {
        String content = FORM + serial;
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 is part of Java since 15", e);
        }
    }

    public ScannedCode read(String code) {
        String text = code == null ? "" : code.strip();
        if (text.length() > MAX_LENGTH) return new ScannedCode(ScannedCode.Kind.UNREADABLE, null);
        if (text.startsWith(FORM)) return readSigned(text);
        String serial = text.toUpperCase(Locale.ROOT);
        return TYPED.matcher(serial).matches()
                ? new ScannedCode(ScannedCode.Kind.TYPED, serial)
                : new ScannedCode(ScannedCode.Kind.UNREADABLE, null);
    }

    private ScannedCode readSigned(String text) {
        Matcher parts = SIGNED.matcher(text);
        if (!parts.matches()) return new ScannedCode(ScannedCode.Kind.FORGED, claimed(text));
        boolean genuine = verify(FORM + parts.group(1), parts.group(2));
        return new ScannedCode(genuine ? ScannedCode.Kind.SIGNED : ScannedCode.Kind.FORGED, parts.group(1));
    }

    private boolean verify(String content, String signed) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(signed);
            // two texts may decode to the same bytes: only the one that this server writes is genuine
            if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(signed)) return false;
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(keys.getPublic());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return signature.verify(bytes);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // a signature out of range is a wrong one
            return false;
        }
    }

    /** The serial that a malformed code claims, for the log; null when there is none. */
    private static String claimed(String text) {
        String[] parts = text.split("\\.", 3);
        return TYPED.matcher(parts[1]).matches() ? parts[1] : null;
    }
}
