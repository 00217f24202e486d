package org.netevent.platform.idempotency;

import java.util.Map;

/**
 * What a request was answered.
 *
 * @param body its text, or null
 */
public record FirstAnswer(int status, Map<String, String> headers, String body) {
    public FirstAnswer {
        headers = Map.copyOf(headers);
    }
}
