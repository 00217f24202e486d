package org.netevent.payment.control;

import java.util.List;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.platform.money.Money;

/**
 * Somebody who takes money. Asked outside any transaction and more than once for the same: each call carries a key by which
 * the provider recognises the repetition.
 */
public interface Provider {
    PaymentProvider name();

    /** Whether it can be used on this server. */
    boolean available();

    /** Whether asking it means a call over the network, which has no place in a transaction. */
    boolean remote();

    /**
     * What the buyer is asked to pay.
     *
     * @param key of this attempt, the same for each repetition
     * @param subject what is bought, as the buyer reads it
     * @param email of the buyer
     * @param back the order's page, where the buyer returns
     * @param seconds until when the attempt stands, as seconds of the epoch
     */
    record Demand(
            String key,
            Money amount,
            String subject,
            String orderCode,
            String email,
            String language,
            String back,
            long seconds) {}

    /**
     * How an attempt stands at the provider.
     *
     * @param reference the provider's name for it
     * @param url where to pay; null where there is no such page, and once it is over
     * @param charge what a refund names; null until it is paid
     * @param paid what was paid; null until it is
     */
    record Standing(State state, String reference, String url, String charge, Money paid) {}

    /** The states that make a difference here. */
    enum State {
        /** The buyer may pay, or has and the bank is not ready. */
        OPEN,
        PAID,
        /** Over without money. */
        ENDED
    }

    /**
     * Money on its way back.
     *
     * @param failure why it did not go, or null
     */
    record Repayment(String reference, boolean done, String failure) {}

    /** How an attempt stands from the beginning, with nobody to ask: of a provider that is not remote. */
    default Standing begin(String orderCode, Money amount) {
        throw new UnsupportedOperationException(name() + " has to be asked");
    }

    /**
     * A refund as the provider has it, be it ours or made at the provider itself.
     *
     * @param key that it was asked for with, when it is ours; or null
     * @param charge what was paid
     * @param amount null when it cannot be told
     * @param reason in the provider's word, or null
     */
    record Told(String key, String charge, Money amount, String reason, Repayment state) {}

    /**
     * Opens an attempt, or finds the one that was opened with this key.
     *
     * @throws NoAnswer when nobody knows what came of it
     * @throws Refused when the provider wants no such attempt
     */
    Standing open(Demand demand);

    /** How the attempt stands. @throws NoAnswer */
    Standing look(String reference);

    /**
     * Ends an attempt that nobody shall pay any more.
     *
     * @return how it stands then: paid, when the buyer was faster
     * @throws NoAnswer
     */
    Standing close(String reference);

    /**
     * Pays back.
     *
     * @param again whether it may have been asked for before
     * @throws NoAnswer
     */
    Repayment repay(String key, String charge, Money amount, boolean again);

    /** All refunds of what was paid, whoever made them. @throws NoAnswer */
    default List<Told> refunds(String charge) {
        return List.of();
    }

    /** Nobody knows whether the provider did it: ask again with the same key. */
    class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NoAnswer(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The provider did not do it and will not. */
    class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Refused(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
