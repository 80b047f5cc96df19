package org.makewhole.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The command to write down an agreement, or another text for a draft. */
public record DraftAgreement(
        @NotNull @Valid AgreementTerms terms,
        @NotNull @Size(max = MOST_STEPS) List<@NotNull @Valid ProcedureStep> steps) {

    public static final int MOST_STEPS = 12;
}
