package org.makewhole.grievance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.WorkerDetails;

/**
 * The command to file a grievance; the caller is its steward.
 *
 * @param agreementId a published edition
 * @param grievors one for an individual grievance, one or more for a group, none for a policy
 *     grievance
 * @param firstStep at which step it begins, counted from 1
 * @param filedOn when it was handed to the employer; null when that is still to be done
 * @param visibility to whom its case is open from the beginning
 * @param requestKey a UUID that the form made; the same one files once
 */
public record FileGrievance(
        long agreementId,
        @NotNull GrievanceKind kind,
        @NotNull @Size(max = MOST_GRIEVORS) List<@NotNull @Valid WorkerDetails> grievors,
        @NotNull @Valid EmployerDetails employer,
        @NotNull @Valid Complaint complaint,
        @Min(1) int firstStep,
        LocalDate filedOn,
        @NotNull Visibility visibility,
        @NotNull @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") String requestKey) {

    public static final int MOST_GRIEVORS = 500;

    /** Whether there are as many grievors as its kind asks for. */
    boolean hasItsGrievors() {
        return switch (kind) {
            case INDIVIDUAL -> grievors.size() == 1;
            case GROUP -> !grievors.isEmpty();
            case POLICY -> grievors.isEmpty();
        };
    }
}
