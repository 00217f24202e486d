package org.netevent.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a secret address carries: {@code <id>.<version>.<base64url HMAC-SHA256 over "<about>:<id>:<version>">}. So nothing
 * secret is stored, and a new version makes the old address worthless.
 *
 * @param about the kind of object, so that a token of one kind is none of another
 */
public record SignedToken(String about, long id, int version) {
    private static final Pattern TOKEN = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})\\.([A-Za-z0-9_-]{43})");
    private static final String ALGORITHM = "HmacSHA256";

    public String text(byte[] secret) {
        return id + "." + version + "." + signature(secret);
    }

    /** Empty for whatever was not signed with this secret about this kind of object. */
    public static Optional<SignedToken> parse(String about, String text, byte[] secret) {
        Matcher parts = TOKEN.matcher(text == null ? "" : text);
        if (!parts.matches()) return Optional.empty();
        SignedToken claimed = new SignedToken(about, Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)));
        boolean genuine = MessageDigest.isEqual(
                text.getBytes(StandardCharsets.US_ASCII), claimed.text(secret).getBytes(StandardCharsets.US_ASCII));
        return genuine ? Optional.of(claimed) : Optional.empty();
    }

    private String signature(byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] over = (about + ":" + id + ":" + version).getBytes(StandardCharsets.US_ASCII);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(over));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is part of every Java", e);
        }
    }
}
