package org.makewhole.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.makewhole.deadline.rule.EndOnRestDay;
import org.makewhole.party.Employer;
import org.makewhole.party.Sector;

/**
 * What an agreement says about itself.
 *
 * @param employerName the employer, or the employers' body, that signed it
 * @param bargainingUnit for whom it is, in its own words
 * @param jurisdiction ISO 3166-1 or 3166-2: whose holidays count
 * @param validUntil last day; null where it has none
 * @param endOnRestDay where a limit ends that would end on a day of rest
 * @param sunsetMonths after so many months a warning may no longer be relied on; null for never
 * @param justCauseArticle number of the article that asks for just cause, or blank
 * @param arbitrationArticle number of the article on arbitration, or blank
 */
public record AgreementTerms(
        @NotBlank @Size(max = TITLE_LENGTH) String title,
        @NotBlank @Size(max = Employer.NAME_LENGTH) String employerName,
        @Size(max = Employer.CITY_LENGTH) String employerCity,
        @NotNull Sector sector,
        @NotBlank @Size(max = Employer.NAME_LENGTH) String unionName,
        @Size(max = UNIT_LENGTH) String bargainingUnit,
        @NotNull @Pattern(regexp = "[A-Z]{2}(-[A-Z0-9]{1,3})?") String jurisdiction,
        @NotNull LocalDate validFrom,
        LocalDate validUntil,
        @NotNull Strictness strictness,
        @NotNull EndOnRestDay endOnRestDay,
        @Min(1) @Max(600) Integer sunsetMonths,
        @Size(max = AgreementArticle.NUMBER_LENGTH) String justCauseArticle,
        @Size(max = AgreementArticle.NUMBER_LENGTH) String arbitrationArticle) {

    public static final int TITLE_LENGTH = 200;
    public static final int UNIT_LENGTH = 400;

    /** ISO 3166-1 alpha-2. */
    public String country() {
        return jurisdiction.substring(0, 2);
    }
}
