package org.netevent.account.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Access tokens: JWT, HS256, 15 minutes. Claims: sub (account), roles, sid (session), iss, iat, exp, jti. */
public class TokenCodec {
    public static final Duration LIFE = Duration.ofMinutes(15);
    private static final String ISSUER = "netevent";

    /** What a genuine token says. */
    public record Claims(long accountId, long sessionId, Instant expires) {}

    private final byte[] key;
    private final Clock clock;

    public TokenCodec(byte[] key, Clock clock) {
        this.key = key.clone();
        this.clock = clock;
    }

    public String write(long accountId, long sessionId, Collection<String> roles) {
        Instant now = clock.instant();
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .subject(String.valueOf(accountId))
                        .claim("roles", List.copyOf(roles))
                        .claim("sid", sessionId)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LIFE)))
                        .jwtID(UUID.randomUUID().toString())
                        .build());
        try {
            token.sign(new MACSigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("HS256 with a key of 32 bytes always signs", e);
        }
        return token.serialize();
    }

    /** Empty for a token that is not ours, not whole, not HS256, or expired. */
    public Optional<Claims> read(String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            if (!JWSAlgorithm.HS256.equals(jwt.getHeader().getAlgorithm()) || !jwt.verify(new MACVerifier(key)))
                return Optional.empty();
            JWTClaimsSet claims = jwt.getJWTClaimsSet();
            Instant expires = claims.getExpirationTime().toInstant();
            if (!ISSUER.equals(claims.getIssuer()) || !clock.instant().isBefore(expires)) return Optional.empty();
            return Optional.of(new Claims(Long.parseLong(claims.getSubject()), claims.getLongClaim("sid"), expires));
        } catch (ParseException | JOSEException | RuntimeException e) {
            return Optional.empty(); // whatever somebody sent: it is no token of ours
        }
    }
}
