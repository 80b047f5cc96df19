package org.makewhole.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.makewhole.casefile.access.EmergencyAccessService;
import org.makewhole.web.shared.Flash;

/** Opening a case in an emergency. */
@Named
@RequestScoped
public class EmergencyBacking {
    @Inject private EmergencyAccessService emergencies;

    private String number;
    private String reason;

    /** Opens it and leads there; stays, with what was typed, when there is none. */
    public String open() {
        long id = emergencies.open(number, reason);
        Flash.done("casefileText", "emergency.done");
        return "/casefile/case.xhtml?faces-redirect=true&id=" + id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
