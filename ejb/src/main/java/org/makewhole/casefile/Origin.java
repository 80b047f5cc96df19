package org.makewhole.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Where an imported case came from.
 *
 * @param source a name for the list it stood in
 * @param reference its number there; source and reference together are unique in an organisation
 */
public record Origin(
        @NotBlank @Size(max = 40) String source, @NotBlank @Size(max = 80) String reference) {}
