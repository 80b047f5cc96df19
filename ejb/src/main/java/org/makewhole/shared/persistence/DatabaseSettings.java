package org.makewhole.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the database is and which accounts to use; see the operator guide's table of settings. */
@ApplicationScoped
public class DatabaseSettings {

    @Inject
    @ConfigProperty(name = "makewhole.db.url")
    private String url;

    @Inject
    @ConfigProperty(name = "makewhole.db.user")
    private String user;

    @Inject
    @ConfigProperty(name = "makewhole.db.password")
    private String password;

    @Inject
    @ConfigProperty(name = "makewhole.db.owner.user")
    private Optional<String> ownerUser;

    @Inject
    @ConfigProperty(name = "makewhole.db.owner.password")
    private Optional<String> ownerPassword;

    @Inject
    @ConfigProperty(name = "makewhole.db.report.user")
    private Optional<String> reportUser;

    public String url() {
        return url;
    }

    /** The account of the application. */
    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** The account that may change the schema; the application's own when no other is set. */
    public String ownerUser() {
        return ownerUser.orElse(user);
    }

    public String ownerPassword() {
        return ownerPassword.orElse(password);
    }

    /** The account that reads the dashboard's tables. */
    public String reportUser() {
        return reportUser.orElse(user);
    }
}
