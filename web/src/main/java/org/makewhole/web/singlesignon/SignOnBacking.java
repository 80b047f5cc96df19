package org.makewhole.web.singlesignon;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.makewhole.singlesignon.ProviderOffer;
import org.makewhole.singlesignon.SignOnProblem;
import org.makewhole.singlesignon.SingleSignOn;

/** The page on which people name their organisation and go on to its provider. */
@Named
@RequestScoped
public class SignOnBacking {
    @Inject private SingleSignOn singleSignOn;

    private String organization;
    private String problem;
    private ProviderOffer offer;

    /** Looks up the organisation that the address names, if it names one. */
    public void load() {
        if (organization == null || organization.isBlank()) {
            return;
        }
        Optional<ProviderOffer> found = singleSignOn.findOffer(organization);
        offer = found.orElse(null);
        if (found.isEmpty() && problem == null) {
            problem = SignOnProblem.NOT_OFFERED.name();
        }
    }

    /** Goes on to the page of an organisation, which people may keep as a bookmark. */
    public String choose() {
        // A form that is sent by hand may hold what no page sends, and then there is none.
        String code = organization == null ? "" : organization.strip();
        return "/organization.xhtml?faces-redirect=true&organization="
                + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    /** What went wrong, by its name; empty for nothing, and for a name that somebody made up. */
    public String getProblemName() {
        return Stream.of(SignOnProblem.values())
                .map(SignOnProblem::name)
                .filter(name -> name.equals(problem))
                .findFirst()
                .orElse("");
    }

    /** Null while no organisation is named that signs in by a provider. */
    public ProviderOffer getOffer() {
        return offer;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }
}
