package org.makewhole.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.Place;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.WorkerDetails;
import org.makewhole.wage.AgreedTerms;
import org.makewhole.wage.WorkWeek;

/**
 * The command to open a case with a wage claim, carried by the caller, opened today.
 *
 * @param claimed what the worker says is owed, in the currency of the place, or null
 * @param visibility to whom the case is open from the beginning
 */
public record OpenWageClaim(
        @NotNull @Valid WorkerDetails worker,
        @NotNull @Valid EmployerDetails employer,
        @NotNull @Valid Place place,
        @NotNull AgreedTerms terms,
        @NotNull List<WorkWeek> weeks,
        @PositiveOrZero @Digits(integer = 13, fraction = 3) BigDecimal claimed,
        @Size(max = CaseFile.SUMMARY_LENGTH) String summary,
        @NotNull Visibility visibility) {

    /** A claim whose case is open to the organisation. */
    public OpenWageClaim(
            WorkerDetails worker,
            EmployerDetails employer,
            Place place,
            AgreedTerms terms,
            List<WorkWeek> weeks,
            BigDecimal claimed,
            String summary) {
        this(worker, employer, place, terms, weeks, claimed, summary, Visibility.ORGANIZATION);
    }
}
