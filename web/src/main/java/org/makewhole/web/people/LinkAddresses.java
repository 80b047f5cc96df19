package org.makewhole.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.makewhole.account.IssuedLink;
import org.makewhole.web.shared.RequestOrigin;

/** Writes a link as it is handed over. */
@RequestScoped
public class LinkAddresses {
    @Inject private RequestOrigin origin;
    @Inject private HttpServletRequest request;

    public String of(IssuedLink link) {
        return origin.baseUrl(request) + "/welcome/open.xhtml?link=" + link.token();
    }
}
