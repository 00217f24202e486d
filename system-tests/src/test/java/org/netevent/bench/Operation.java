package org.netevent.bench;

/**
 * What is measured.
 *
 * @param most how many of it the data allows in one run
 * @param ceiling the same SQL without a server, or null where nothing is asked of the database
 * @param sample the answer whose like is also served as a static file, or null for what changes something
 * @param before makes the data fit for a run
 */
record Operation(
        String name,
        int expected,
        Load.Requests requests,
        long most,
        Load.Act ceiling,
        byte[] sample,
        Preparation before) {

    /** Puts back what the run before used up. */
    interface Preparation {
        void run() throws Exception;
    }

    static Operation read(String name, Load.Requests requests, Load.Act ceiling) {
        return new Operation(name, 200, requests, Long.MAX_VALUE, ceiling, requests.request(0), () -> {});
    }
}
