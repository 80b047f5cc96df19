package org.makewhole.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.makewhole.casefile.access.CaseTeamService;
import org.makewhole.casefile.access.SharedCase;

/** The cases that are shared with a guest. */
@Named
@RequestScoped
public class SharedCasesBacking {
    @Inject private CaseTeamService teams;

    private List<SharedCase> rows;

    public List<SharedCase> getRows() {
        if (rows == null) {
            rows = teams.sharedWithOneself();
        }
        return rows;
    }
}
