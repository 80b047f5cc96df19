package org.makewhole.web.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.makewhole.account.passkey.RelyingParty;
import org.makewhole.web.shared.RequestOrigin;

/**
 * Under which name passkeys know this installation: that of {@code MAKEWHOLE_URL}, else that by
 * which the browser reached it. A false name in a request gains nothing, since the browser signs
 * the true one.
 */
@ApplicationScoped
public class RelyingParties {
    @Inject private RequestOrigin origin;

    /** As this request reached it. */
    public RelyingParty current() {
        HttpServletRequest request =
                (HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest();
        URI url = URI.create(origin.baseUrl(request));
        return new RelyingParty(url.getHost(), url.getScheme() + "://" + url.getAuthority());
    }
}
