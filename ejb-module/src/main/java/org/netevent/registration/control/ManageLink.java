package org.netevent.registration.control;

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
 * The secret link of one registration: whoever holds it may see, change and cancel it (SPEC §3, Register). Its token is
 * {@code <id>.<version>.<base64url HMAC-SHA256 over "registration:<id>:<version>">}, so nothing is stored and a new version
 * makes the old link worthless.
 */
record ManageLink(long registrationId, int version) {
    private static final Pattern TOKEN = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})\\.([A-Za-z0-9_-]{43})");
    private static final String ALGORITHM = "HmacSHA256";

    String token(byte[] secret) {
        return registrationId + "." + version + "." + signature(secret);
    }

    /** Empty for whatever was not signed with this secret. */
    static Optional<ManageLink> parse(String token, byte[] secret) {
        Matcher parts = TOKEN.matcher(token == null ? "" : token);
        if (!parts.matches()) return Optional.empty();
        ManageLink claimed = new ManageLink(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)));
        boolean genuine = MessageDigest.isEqual(
                token.getBytes(StandardCharsets.US_ASCII), claimed.token(secret).getBytes(StandardCharsets.US_ASCII));
        return genuine ? Optional.of(claimed) : Optional.empty();
    }

    private String signature(byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] over = ("registration:" + registrationId + ":" + version).getBytes(StandardCharsets.US_ASCII);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(over));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is part of every Java", e);
        }
    }
}
