package org.makewhole.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.makewhole.account.role.RoleRow;
import org.makewhole.account.role.RoleService;

/** The matrix of roles and rights. */
@Named
@RequestScoped
public class RolesBacking {
    @Inject private RoleService roles;

    private List<RoleRow> rows;

    public List<RoleRow> getRows() {
        if (rows == null) {
            rows = roles.list();
        }
        return rows;
    }
}
