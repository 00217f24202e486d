package org.netevent.account.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.netevent.account.control.AccountStore;
import org.netevent.account.control.ApiSessions;
import org.netevent.account.control.Revocations;
import org.netevent.account.control.TokenCodec;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.security.Keys;
import org.netevent.platform.security.RateLimits;

/** Access and refresh tokens of the API (SPEC §4, §8). Verified tokens are remembered, revocation is looked at each time. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ApiTokens {
    private static final int MAX_KEPT = 20_000;
    private static final int REFRESH_BYTES = 32;

    @Inject
    SignIn signIn;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    @Inject
    ApiSessions sessions;

    @Inject
    Revocations revocations;

    @Inject
    AccountStore accounts;

    @Inject
    Standings standings;

    @Inject
    RateLimits limits;

    private TokenCodec codec;
    private final Map<String, TokenCodec.Claims> verified = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    @PostConstruct
    void start() {
        codec = new TokenCodec(keys.secret("jwt"), clock);
    }

    /**
     * @param role the role that the account must have, or null for any
     * @throws DomainException as {@link SignIn#signIn}, and OTHER_ROLE
     */
    @PermitAll
    public ApiSignIn signIn(Credentials typed, String role) {
        AccountInfo account = signIn.signIn(typed);
        if (role != null && !account.has(role)) throw new DomainException(AccountError.OTHER_ROLE);
        String refresh = freshToken();
        return answer(account, sessions.open(account.id(), hash(refresh)), refresh);
    }

    /** @throws DomainException SESSION_ENDED, ACCOUNT_SUSPENDED, TOO_MANY_REQUESTS */
    @PermitAll
    public ApiSignIn refresh(String refreshToken) {
        limits.signIn();
        String fresh = freshToken();
        ApiSessions.Live session = sessions.rotate(hash(refreshToken == null ? "" : refreshToken), hash(fresh))
                .orElseThrow(() -> new DomainException(AccountError.SESSION_ENDED));
        AccountInfo account = accounts.find(session.accountId())
                .map(AccountInfo::of)
                .orElseThrow(() -> new DomainException(AccountError.SESSION_ENDED));
        if (account.suspended()) throw new DomainException(AccountError.ACCOUNT_SUSPENDED);
        return answer(account, session.id(), fresh);
    }

    /** Who sent this access token; empty when it is not valid, revoked, or its account suspended. */
    @PermitAll
    public Optional<Standing> verify(String accessToken) {
        TokenCodec.Claims claims = verified.get(accessToken);
        if (claims == null) {
            claims = codec.read(accessToken).orElse(null);
            if (claims == null) return Optional.empty();
            if (verified.size() >= MAX_KEPT) verified.clear();
            verified.put(accessToken, claims);
        }
        if (!clock.instant().isBefore(claims.expires())) {
            verified.remove(accessToken);
            return Optional.empty();
        }
        if (revocations.contains(claims.sessionId())) return Optional.empty();
        return standings.of(claims.accountId()).filter(standing -> !standing.suspended());
    }

    /** Revokes the access token's session: both its tokens are worth nothing from now on. */
    @PermitAll
    public void signOut(String accessToken) {
        codec.read(accessToken).ifPresent(claims -> sessions.revoke(claims.sessionId()));
    }

    private ApiSignIn answer(AccountInfo account, long sessionId, String refresh) {
        return new ApiSignIn(codec.write(account.id(), sessionId, account.roles()), TokenCodec.LIFE, refresh, account);
    }

    private String freshToken() {
        byte[] bytes = new byte[REFRESH_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
