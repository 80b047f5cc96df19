package org.makewhole.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.makewhole.shared.sealed.BlindIndex;
import org.makewhole.shared.sealed.Spelling;

/**
 * Where an imported case came from.
 *
 * @param source a name for the list it stood in
 * @param reference its number there; source and reference together are unique in an organisation
 */
public record Origin(
        @NotBlank @Size(max = 40) String source, @NotBlank @Size(max = 80) String reference) {

    /** Equal for equal origins: the same number of the same list. */
    BlindIndex index() {
        return BlindIndex.of(Spelling.of(source) + "\n" + reference);
    }
}
