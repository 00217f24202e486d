package org.netevent.tickettype.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * The terms of sale as the team wants them; see {@link SaleTerms}.
 *
 * @param offline null for yes
 * @param offlineDays null for 7
 * @param stripe null for yes
 */
public record SaleTermsCommand(
        Boolean offline,
        @Size(max = 2000) String offlineInstructions,
        @Min(1) @Max(90) Integer offlineDays,
        Boolean stripe,
        Instant changeUntil) {}
