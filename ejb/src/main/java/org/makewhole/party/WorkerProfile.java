package org.makewhole.party;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * All that is known of a worker; blank or null means not known. The right to stay in a country is
 * not part of it: see {@link MigrationStatus}.
 *
 * @param preferredLanguage BCP 47 tag
 * @param contactTimes when a call or message endangers nobody, in the worker's own words
 */
public record WorkerProfile(
        @NotBlank @Size(max = Worker.NAME_LENGTH) String name,
        @Pattern(regexp = "([a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,4})?)?") String preferredLanguage,
        @Size(max = 40) String phone,
        @Email @Size(max = 254) String email,
        @Size(max = 400) String address,
        DocumentKind documentKind,
        @Size(max = 60) String documentNumber,
        ContactChannel contactChannel,
        @Size(max = 200) String contactTimes,
        @Size(max = 2000) String note) {}
