package org.makewhole.deadline.rule;

import java.util.Objects;
import java.util.Optional;
import org.makewhole.wage.pack.LocalizedText;

/**
 * Where something stands, and how sure that is.
 *
 * @param citation the law, rule or document
 * @param confidence whether it was compared with that
 * @param note what else a reader has to know
 */
public record Source(String citation, Confidence confidence, Optional<LocalizedText> note) {

    public Source {
        Objects.requireNonNull(citation);
        Objects.requireNonNull(confidence);
        Objects.requireNonNull(note);
    }
}
