package org.makewhole.account.setup;

import java.io.Serializable;
import java.time.Instant;
import org.makewhole.organization.OrganizationKind;

/**
 * An organisation as the operators of the platform know it: by its code, and not by the name that
 * it goes by; nothing of what it works on.
 *
 * @param code begins every case number
 * @param country ISO 3166-1 alpha-2
 * @param runsPlatform whether operators of the platform stand there
 * @param entered how many people have ever come in; with 0 its first administrator is still awaited
 */
public record FoundedOrganization(
        String code,
        OrganizationKind kind,
        String country,
        Instant foundedAt,
        boolean runsPlatform,
        long entered)
        implements Serializable {

    /** Whether nobody has come in yet. */
    public boolean awaited() {
        return entered == 0;
    }
}
