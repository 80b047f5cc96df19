package org.makewhole.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.makewhole.organization.Organization;

/** What follows on cases that are stored: their grievances, and what was won in them. */
@Dependent
class DemoAftermath {
    @Inject private DemoGrievances grievances;
    @Inject private DemoRemedies remedies;

    void add(Organization organization, DemoOrganization plan, List<DemoGrievances.Carried> cases) {
        grievances.add(organization, plan, cases);
        remedies.add(organization, plan, cases);
    }
}
