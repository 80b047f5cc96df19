package org.makewhole.web.casefile;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.makewhole.casefile.access.NoticeRow;
import org.makewhole.casefile.access.NoticeService;
import org.makewhole.shared.security.Permission;

/**
 * What the viewer is told on their home page. The list stays as it was shown, so that what they put
 * away is what they saw.
 */
@Named
@ViewScoped
public class NoticesBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private NoticeService notices;
    @Inject private ExternalContext external;

    private List<NoticeRow> rows;

    public List<NoticeRow> getRows() {
        if (rows == null) {
            rows = external.isUserInRole(Permission.CASE_READ) ? notices.own() : List.of();
        }
        return rows;
    }

    /** Puts a notice away. */
    public String putAway(long id) {
        notices.putAway(id);
        return "/index.xhtml?faces-redirect=true";
    }
}
