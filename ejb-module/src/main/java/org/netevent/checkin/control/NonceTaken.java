package org.netevent.checkin.control;

/** Another request with the same nonce was first: its answer is the answer. Rolls back what this one did. */
class NonceTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
