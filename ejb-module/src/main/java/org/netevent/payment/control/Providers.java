package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.netevent.payment.boundary.PaymentProvider;

/** Finds the one who takes the money. */
@ApplicationScoped
public class Providers {
    @Inject
    @Any
    Instance<Provider> all;

    public Provider of(PaymentProvider name) {
        return all.stream()
                .filter(provider -> provider.name() == name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody takes " + name));
    }
}
