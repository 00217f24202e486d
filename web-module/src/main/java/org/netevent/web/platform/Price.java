package org.netevent.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.netevent.platform.money.Money;

/** Amounts as a page shows them, in the language of who reads: €12.50, 12,50 €. No amount gives an empty text. */
@Named
@RequestScoped
public class Price {
    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    public String of(Money money) {
        return money == null ? "" : money.text(preferences.getLocale());
    }

    /** The same, and "free" for nothing. */
    public String orFree(Money money) {
        return money != null && money.isZero() ? texts.get(preferences.getLocale(), "price.free", Map.of()) : of(money);
    }

    /** The lowest of several prices: from €12.50, or free. */
    public String from(Money money) {
        if (money == null || money.isZero()) return orFree(money);
        return texts.get(preferences.getLocale(), "price.from", Map.of("price", of(money)));
    }
}
