package org.makewhole.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where people who use this program over a network get its source, which section 13 of the licence
 * (AGPL-3.0) gives them a right to.
 */
@Named("source")
@ApplicationScoped
public class SourceBacking {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>]{1,500}");

    @Inject
    @ConfigProperty(name = "makewhole.source.url")
    private Optional<String> url;

    /** The address that the operator named, or null. */
    public String getAddress() {
        return url.map(String::strip).filter(ADDRESS.asMatchPredicate()).orElse(null);
    }
}
