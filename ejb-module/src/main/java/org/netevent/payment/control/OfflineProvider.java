package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.platform.money.Money;

/** Bank transfer or at the door: the order's code is the reference, and people do the rest, also the paying back. */
@ApplicationScoped
public class OfflineProvider implements Provider {
    @Override
    public PaymentProvider name() {
        return PaymentProvider.OFFLINE;
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
        return new Standing(State.OPEN, orderCode, null, null, null);
    }

    @Override
    public Standing open(Demand demand) {
        return begin(demand.orderCode(), demand.amount());
    }

    @Override
    public Standing look(String reference) {
        return new Standing(State.OPEN, reference, null, null, null);
    }

    @Override
    public Standing close(String reference) {
        return new Standing(State.ENDED, reference, null, null, null);
    }

    @Override
    public Repayment repay(String key, String charge, Money amount, boolean again) {
        return new Repayment(null, true, null);
    }
}
