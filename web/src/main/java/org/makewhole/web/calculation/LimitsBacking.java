package org.makewhole.web.calculation;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.makewhole.claim.ExpiryService;
import org.makewhole.claim.ForumLimit;
import org.makewhole.document.ForumNames;
import org.makewhole.web.shared.Ids;

/** Until when the money of a case can be claimed where. */
@Named
@ViewScoped
public class LimitsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int SOON_DAYS = 30;

    @Inject private ExpiryService expiry;

    private String id;
    private transient List<ForumLimit> forums;

    /** The forums of the case; empty for one without a calculation that holds. */
    public List<ForumLimit> getForums() {
        if (forums == null) {
            forums = expiry.ofCase(Ids.parse(id), SOON_DAYS);
        }
        return forums;
    }

    /** What a forum is called in the language of the page. */
    public String name(String forum) {
        return ForumNames.of(forum, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** How many days count as soon. */
    public int getSoon() {
        return SOON_DAYS;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
