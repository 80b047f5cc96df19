package org.makewhole.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An article as it is written into an agreement. */
public record NewArticle(
        @NotBlank @Size(max = AgreementArticle.NUMBER_LENGTH) String number,
        @NotBlank @Size(max = AgreementArticle.HEADING_LENGTH) String heading,
        @Size(max = AgreementArticle.BODY_LENGTH) String body) {}
