package org.makewhole.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * An employer as it is written down in a new case.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record EmployerDetails(
        @NotBlank @Size(max = Employer.NAME_LENGTH) String name,
        @Size(max = Employer.NAME_LENGTH) String tradeName,
        @Size(max = Employer.CITY_LENGTH) String city,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @NotNull Sector sector) {

    /**
     * The name of an employer that a register does not name: a dash, the same in every language.
     */
    public static final String NOT_RECORDED = "\u2014";

    /** Two descriptions with the same key are taken for the same employer. */
    String identity() {
        return identity(name, city, country);
    }

    static String identity(String name, String city, String country) {
        String place = city == null ? "" : city.strip();
        return (name.strip() + "|" + place + "|" + country).toLowerCase(Locale.ROOT);
    }
}
