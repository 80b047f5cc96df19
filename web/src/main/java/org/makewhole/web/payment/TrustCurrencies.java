package org.makewhole.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.trust.TrustService;
import org.makewhole.web.shared.Countries;

/** The currencies that an account of the organisation can have. */
@RequestScoped
public class TrustCurrencies {
    @Inject private TrustService trust;
    @Inject private OrganizationService organizations;
    @Inject private Countries countries;

    private List<String> found;

    /** Those in which anything was ever held, and that of the country where the office is. */
    public List<String> get() {
        if (found == null) {
            String own = countries.currencyOf(organizations.getOwn().getCountry());
            found =
                    Stream.concat(trust.currencies().stream(), Stream.of(own))
                            .filter(code -> !code.isEmpty())
                            .distinct()
                            .toList();
        }
        return found;
    }
}
