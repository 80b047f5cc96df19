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
 * @param words what the list says of where it stands or how it ended, as it stood; null where it
 *     says nothing
 */
public record Origin(
        @NotBlank @Size(max = 40) String source,
        @NotBlank @Size(max = 80) String reference,
        @Size(max = WORDS_LENGTH) String words) {
    public static final int WORDS_LENGTH = 200;

    /** Of a list that says no more. */
    public Origin(String source, String reference) {
        this(source, reference, null);
    }

    /** Equal for equal origins: the same number of the same list. */
    BlindIndex index() {
        return BlindIndex.of(Spelling.of(source) + "\n" + reference);
    }
}
