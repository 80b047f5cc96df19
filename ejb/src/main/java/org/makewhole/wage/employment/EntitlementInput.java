package org.makewhole.wage.employment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.makewhole.wage.Violation;

/**
 * Something that is due beside the pay of a period: gratuity, leave left at the end, a thirteenth
 * month, waiting time.
 *
 * @param rule of the pack; null when the method's first one is meant
 * @param method null when the rule says it
 * @param dueOn null for the end of the employment or of the year
 * @param violation null for that of the method
 * @param figure of the method that is due; null for its result
 * @param paid what was paid for it
 * @param parameters of the method; what is not given comes from the claim and the pack
 * @param path of the entry in the input, for messages
 */
public record EntitlementInput(
        String rule,
        String method,
        LocalDate dueOn,
        Violation violation,
        String figure,
        BigDecimal paid,
        ObjectNode parameters,
        String path) {}
