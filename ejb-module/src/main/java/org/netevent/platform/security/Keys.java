package org.netevent.platform.security;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The server's own keys: made at the first start, kept in the database, the same on every node. */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Keys {
    private static final int SECRET_BYTES = 32;

    /**
     * Read at the start: a key takes a connection of its own, and who needs it first may hold an event's lock for which all
     * other connections wait.
     */
    private static final List<String> SECRETS =
            List.of("jwt", "manage_link", "order_link", "waitlist_link", "calendar_feed");

    private static final String PAIR = "ticket";

    @PersistenceContext
    EntityManager em;

    @Resource
    SessionContext context;

    @Inject
    Clock clock;

    private final Map<String, byte[]> secrets = new ConcurrentHashMap<>();
    private final Map<String, KeyPair> pairs = new ConcurrentHashMap<>();

    @PostConstruct
    void load() {
        SECRETS.forEach(name -> secrets.computeIfAbsent(name, this::loadSecret));
        pairs.computeIfAbsent(PAIR, this::loadPair);
    }

    /** A secret of 32 random bytes, for HMAC-SHA256. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] secret(String name) {
        byte[] known = secrets.get(name);
        return (known == null ? apart().newSecret(name) : known).clone();
    }

    /** An Ed25519 key pair (RFC 8032). */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public KeyPair signingPair(String name) {
        KeyPair known = pairs.get(name);
        return known == null ? apart().newPair(name) : known;
    }

    /** In a transaction of its own, which a key that is known does not need. */
    @PermitAll
    public byte[] newSecret(String name) {
        return secrets.computeIfAbsent(name, this::loadSecret);
    }

    @PermitAll
    public KeyPair newPair(String name) {
        return pairs.computeIfAbsent(name, this::loadPair);
    }

    private Keys apart() {
        return context.getBusinessObject(Keys.class);
    }

    private byte[] loadSecret(String name) {
        byte[] fresh = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(fresh);
        return (byte[]) keep(name, "HmacSHA256", fresh, null)[0];
    }

    private KeyPair loadPair(String name) {
        try {
            KeyPair fresh = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Object[] kept = keep(
                    name,
                    "Ed25519",
                    fresh.getPrivate().getEncoded(),
                    fresh.getPublic().getEncoded());
            KeyFactory factory = KeyFactory.getInstance("Ed25519");
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec((byte[]) kept[1])),
                    factory.generatePrivate(new PKCS8EncodedKeySpec((byte[]) kept[0])));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 is part of Java since 15", e);
        }
    }

    /** Offers a fresh key and reads what is kept: of two nodes that start together, both use the first one's. */
    private Object[] keep(String name, String algorithm, byte[] privateKey, byte[] publicKey) {
        em.createNativeQuery("insert into secret_key (name, algorithm, private_key, public_key, created_at)"
                        + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update name = name")
                .setParameter(1, name)
                .setParameter(2, algorithm)
                .setParameter(3, privateKey)
                .setParameter(4, publicKey)
                .setParameter(5, Timestamp.from(clock.instant()))
                .executeUpdate();
        return (Object[]) em.createNativeQuery("select private_key, public_key from secret_key where name = ?1")
                .setParameter(1, name)
                .getSingleResult();
    }
}
