package org.makewhole.party;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A worker as they are written down in a new case. */
public record WorkerDetails(
        @NotBlank @Size(max = Worker.NAME_LENGTH) String name,
        @Size(max = 40) String phone,
        @Email @Size(max = 254) String email) {}
