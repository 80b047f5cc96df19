package org.makewhole.audit.chain;

import java.util.List;

/**
 * What the verification of a chain found.
 *
 * @param head where the chain ends now, by its entries
 * @param anchors how many earlier ends were compared
 * @param findings the first of what is wrong, in the order of the chain; empty for a whole chain
 * @param more true when there was more than is listed
 */
public record ChainReport(ChainHead head, int anchors, List<Finding> findings, boolean more) {

    public ChainReport {
        findings = List.copyOf(findings);
    }

    public boolean isWhole() {
        return findings.isEmpty();
    }
}
