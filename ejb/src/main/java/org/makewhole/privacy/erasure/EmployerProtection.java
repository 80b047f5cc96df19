package org.makewhole.privacy.erasure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the page of an employer's data protection shows.
 *
 * @param erasedOn null while the employer is known
 */
public record EmployerProtection(
        String caseNumber, String name, LocalDate erasedOn, List<RequestRow> requests)
        implements Serializable {

    public boolean isErased() {
        return erasedOn != null;
    }

    public boolean isWaiting() {
        return requests.stream().anyMatch(RequestRow::isWaiting);
    }
}
