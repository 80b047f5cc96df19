package org.makewhole.claimimport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import org.makewhole.casefile.Place;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.claimimport.column.ColumnMapping;

/**
 * How a file is to be read.
 *
 * @param source name of the register; a case number of the same source is the same case
 * @param country ISO 3166-1 alpha-2, of all cases
 * @param currency ISO 4217, of all amounts
 * @param visibility to whom the cases are open from the beginning
 */
public record ImportPlan(
        @NotBlank @Size(max = SOURCE_LENGTH) String source,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
        @NotNull ColumnMapping mapping,
        @NotNull Visibility visibility) {

    public static final int SOURCE_LENGTH = 40;

    public ImportPlan {
        source = source == null ? null : source.strip();
    }

    /** Whether nothing is missing and no column is given twice. */
    public boolean isComplete() {
        return mapping.missing().isEmpty() && mapping.sharedColumns().isEmpty();
    }

    /** The same with other columns. */
    ImportPlan with(ColumnMapping other) {
        return new ImportPlan(source, country, currency, other, visibility);
    }

    public Currency money() {
        return Currency.getInstance(currency);
    }

    /** Where the cases belong: a register is of one country, and that country's law is applied. */
    public Place place() {
        return new Place(country, country, currency);
    }
}
