package org.makewhole.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a person goes who leaves at once. */
@Named
@ApplicationScoped
public class LeaveBacking {
    private static final String NOWHERE = "about:blank";

    @Inject
    @ConfigProperty(name = "makewhole.leave.to")
    private Optional<String> place;

    protected LeaveBacking() {}

    LeaveBacking(String place) {
        this.place = Optional.ofNullable(place);
    }

    /** An address that the operator chose, by HTTPS; else an empty page. */
    public String getPlace() {
        return place.filter(address -> address.startsWith("https://")).orElse(NOWHERE);
    }
}
