package org.makewhole.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.makewhole.account.setup.FoundedOrganization;
import org.makewhole.account.setup.FoundingService;

/** The organisations of the platform, for its operators. */
@Named
@RequestScoped
public class OrganizationsBacking {
    @Inject private FoundingService founding;

    private List<FoundedOrganization> rows;

    public List<FoundedOrganization> getRows() {
        if (rows == null) {
            rows = founding.list();
        }
        return rows;
    }
}
