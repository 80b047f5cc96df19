package org.makewhole.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/** The zones of the world to choose from. */
@Named
@ApplicationScoped
public class TimeZones {
    private static final Pattern REGION =
            Pattern.compile("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    /** By their IANA names, without the historical aliases. */
    public List<String> getAll() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> REGION.matcher(id).matches())
                .sorted()
                .toList();
    }
}
