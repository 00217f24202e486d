package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.netevent.order.entity.TicketOrder;
import org.netevent.platform.config.Settings;
import org.netevent.platform.security.Keys;
import org.netevent.platform.security.SignedToken;

/** Makes the secret links of orders, and opens orders by them: whoever holds one may see, pay and cancel the order. */
@ApplicationScoped
public class OrderLinks {
    private static final String ABOUT = "order";

    @Inject
    Keys keys;

    @Inject
    OrderStore store;

    @Inject
    Settings settings;

    public String token(TicketOrder order) {
        return token(order.id(), order.linkVersion());
    }

    String token(long id, int version) {
        return new SignedToken(ABOUT, id, version).text(secret());
    }

    /** The absolute address of the order's page. */
    public String url(TicketOrder order) {
        return url(token(order));
    }

    String url(String token) {
        return settings.publicAddress() + "/order/" + token;
    }

    /** The order of a genuine link that was not renewed since. */
    public Optional<TicketOrder> find(String token) {
        return SignedToken.parse(ABOUT, token, secret())
                .flatMap(link -> store.find(link.id()).filter(order -> order.linkVersion() == link.version()));
    }

    /** Whether the token opens this order. */
    boolean opens(TicketOrder order, String token) {
        return token != null && token(order).equals(token);
    }

    private byte[] secret() {
        return keys.secret("order_link");
    }
}
