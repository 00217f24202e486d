package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.platform.money.Money;

/** Nothing is to be paid: paid as soon as it is asked for. */
@ApplicationScoped
public class FreeProvider implements Provider {
    @Override
    public PaymentProvider name() {
        return PaymentProvider.FREE;
    }

    @Override
    public boolean available() {
        return true;
    }

    @Override
    public boolean remote() {
        return false;
    }

    @Override
    public Standing begin(String orderCode, Money amount) {
        if (!amount.isZero()) throw new Refused("Not free: " + amount, null);
        return new Standing(State.PAID, null, null, null, amount);
    }

    @Override
    public Standing open(Demand demand) {
        return begin(demand.orderCode(), demand.amount());
    }

    @Override
    public Standing look(String reference) {
        return new Standing(State.ENDED, reference, null, null, null);
    }

    @Override
    public Standing close(String reference) {
        return look(reference);
    }

    @Override
    public Repayment repay(String key, String charge, Money amount, boolean again) {
        return new Repayment(null, false, "Nothing was paid");
    }
}
