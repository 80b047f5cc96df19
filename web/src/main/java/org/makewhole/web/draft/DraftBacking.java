package org.makewhole.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.makewhole.draft.DraftRow;
import org.makewhole.draft.DraftService;
import org.makewhole.web.shared.Flash;

/** The work that waits for the person, on their home page. */
@Named
@RequestScoped
public class DraftBacking {
    @Inject private DraftService drafts;
    @Inject private ExternalContext external;

    private List<DraftRow> rows;

    /** The latest first. */
    public List<DraftRow> getRows() {
        if (rows == null) {
            rows = external.getUserPrincipal() == null ? List.of() : drafts.list();
        }
        return rows;
    }

    /** Throws one away. */
    public String discard(long id) {
        drafts.discard(id);
        Flash.done("draftText", "discarded");
        return "/index.xhtml?faces-redirect=true";
    }

    /**
     * The page with its parameters, also after a form was sent, when the browser's address lacks
     * them.
     */
    public String getPage() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getApplication()
                .getViewHandler()
                .getBookmarkableURL(faces, faces.getViewRoot().getViewId(), Map.of(), true);
    }

    /** Whose page this is; see {@link PersonMark}. */
    public String getMark() {
        return PersonMark.of(external.getUserPrincipal());
    }
}
