package org.makewhole.web.grievance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.makewhole.agreement.AgreementService;
import org.makewhole.grievance.GrievanceService;

/** Whether a case has a grievance to go to, for the page of the case. */
@Named
@RequestScoped
public class CaseGrievance {

    @Inject private GrievanceService grievances;
    @Inject private AgreementService agreements;

    private Boolean offered;
    private final Map<Long, Boolean> filed = new HashMap<>();

    /** Whether there is an agreement under which grievances are filed. */
    public boolean isOffered() {
        if (offered == null) {
            offered = agreements.isAnyInUse();
        }
        return offered;
    }

    public boolean isOf(Long caseId) {
        return filed.computeIfAbsent(caseId, grievances::isFiled);
    }
}
