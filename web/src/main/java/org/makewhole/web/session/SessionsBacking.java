package org.makewhole.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.makewhole.account.session.SessionRow;
import org.makewhole.account.session.SessionService;
import org.makewhole.web.shared.Flash;

/** Where one is signed in oneself. */
@Named
@RequestScoped
public class SessionsBacking {
    private static final String SELF = "/session/list.xhtml?faces-redirect=true";

    @Inject private SessionService sessions;

    private List<SessionRow> rows;

    public List<SessionRow> getRows() {
        if (rows == null) {
            rows = sessions.listOwn();
        }
        return rows;
    }

    /** Ends one of them. */
    public String end(long id) {
        sessions.endOwn(id);
        Flash.done("sessionText", "ended");
        return SELF;
    }

    /** Ends all but the one in which this is asked. */
    public String endOthers() {
        sessions.endOwnOthers();
        Flash.done("sessionText", "endedOthers");
        return SELF;
    }
}
