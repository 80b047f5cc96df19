package org.makewhole.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.makewhole.account.ProfileService;
import org.makewhole.shared.security.Permission;

/** The rights there are, and those that the viewer's role gives at this moment. */
@Named
@RequestScoped
public class RightNames {
    @Inject private ProfileService profiles;

    /** Every right, in the order in which people read them. */
    public List<String> getAll() {
        return Permission.ALL;
    }

    public Set<String> getOwn() {
        return profiles.findOwnRights().orElse(Set.of());
    }
}
