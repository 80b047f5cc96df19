package org.makewhole.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makewhole.evidence.EvidenceRow;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.shared.security.Permission;
import org.omnifaces.util.Faces;

/** Files of cases by their ids, for pages that say what a file shows; what is not seen is none. */
@Named
@RequestScoped
public class ShownFiles {

    @Inject private EvidenceService evidence;

    private final Map<Long, List<EvidenceRow>> byCase = new HashMap<>();

    /** Whether the person sees the file; not where there is none. */
    public boolean isSeen(Long caseId, Long file) {
        return find(caseId, file).isPresent();
    }

    /** Whether it is there and this person gets it. */
    public boolean isOffered(Long caseId, Long file) {
        return find(caseId, file)
                .filter(EvidenceRow::isReadable)
                .filter(row -> row.isForGuests() || Faces.isUserInRole(Permission.CASE_READ))
                .isPresent();
    }

    public String name(Long caseId, Long file) {
        return find(caseId, file).map(EvidenceRow::name).orElse("");
    }

    private Optional<EvidenceRow> find(Long caseId, Long file) {
        return caseId == null || file == null
                ? Optional.empty()
                : byCase.computeIfAbsent(caseId, evidence::list).stream()
                        .filter(row -> row.id() == file)
                        .findFirst();
    }
}
