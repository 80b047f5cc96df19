package org.makewhole.web.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.makewhole.casefile.claimant.Claimant;
import org.makewhole.casefile.claimant.ClaimantService;
import org.makewhole.party.ContactChannel;
import org.makewhole.party.DocumentKind;
import org.makewhole.party.MigrationStatus;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** What is known of the claimant of a case, in a form. */
@Named
@ViewScoped
public class ClaimantBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private ClaimantService claimants;

    private String id;
    private int version;
    private String caseNumber;
    private boolean statusKept;
    private final ClaimantForm form = new ClaimantForm();

    /** Reads what is known when the page is opened; a change goes with that version. */
    public void load() {
        Claimant claimant = claimants.get(Ids.parse(id));
        version = claimant.version();
        caseNumber = claimant.caseNumber();
        form.fill(claimant.profile());
        statusKept = claimant.statusKept();
        form.setMigrationStatus(claimant.migrationStatus());
    }

    public String save() {
        if (statusKept) {
            claimants.describe(Ids.parse(id), version, form.profile(), form.getMigrationStatus());
        } else {
            claimants.describe(Ids.parse(id), version, form.profile());
        }
        Flash.done("partyText", "claimant.saved");
        return "/casefile/case.xhtml?faces-redirect=true&id=" + id;
    }

    public ContactChannel[] getChannels() {
        return ContactChannel.values();
    }

    public MigrationStatus[] getMigrationStatuses() {
        return MigrationStatus.values();
    }

    /** Whether the organisation keeps it, and the person may write it down. */
    public boolean isStatusKept() {
        return statusKept;
    }

    public DocumentKind[] getDocumentKinds() {
        return DocumentKind.values();
    }

    public ClaimantForm getForm() {
        return form;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
