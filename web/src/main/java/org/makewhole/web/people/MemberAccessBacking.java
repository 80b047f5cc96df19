package org.makewhole.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.makewhole.account.AccessLinkService;
import org.makewhole.account.IssuedLink;
import org.makewhole.account.session.SessionRow;
import org.makewhole.account.session.SessionService;
import org.makewhole.web.shared.Flash;

/** How a member comes in: their link, and where they are signed in. */
@Named("memberAccess")
@RequestScoped
public class MemberAccessBacking {
    @Inject private AccessLinkService links;
    @Inject private SessionService sessions;
    @Inject private LinkAddresses addresses;
    @Inject private MemberBacking page;

    private IssuedLink issued;
    private List<SessionRow> open;

    /** Makes a link; the one before opens nothing any more. */
    public void issue() {
        issued = links.issue(page.getMember().id());
    }

    /** Takes the link back. */
    public void revoke() {
        links.revoke(page.getMember().id());
        Flash.done("peopleText", "link.revoked");
    }

    /** Signs the member out of this organisation, wherever they are. */
    public void endSessions() {
        sessions.endAll(page.getMember().accountId());
        Flash.done("peopleText", "sessions.ended");
    }

    public IssuedLink getIssued() {
        return issued;
    }

    /** What the member opens in their browser; empty when there is nothing to show. */
    public String getAddress() {
        return issued == null || issued.mailed() ? "" : addresses.of(issued);
    }

    /** Until when the member's link works; null for none. */
    public Instant getExpiry() {
        return links.findExpiry(page.getMember().id()).orElse(null);
    }

    public List<SessionRow> getSessions() {
        if (open == null) {
            open = sessions.list(page.getMember().accountId());
        }
        return open;
    }
}
