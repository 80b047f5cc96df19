package org.makewhole.web.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.makewhole.privacy.erasure.ErasureService;
import org.makewhole.privacy.erasure.PersonProtection;
import org.makewhole.privacy.erasure.RequestRow;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** The last question before a worker is forgotten. */
@Named
@ViewScoped
public class EraseBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private ErasureService erasures;

    private String id;
    private String worker;
    private String requestId;
    private PersonProtection person;
    private RequestRow request;

    public void load() {
        person = erasures.get(Ids.parse(id), worker == null ? null : Ids.parse(worker));
        long wanted = Ids.parse(requestId);
        request =
                person.requests().stream()
                        .filter(row -> row.id() == wanted)
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
    }

    public String agree() {
        erasures.agree(Ids.parse(id), request.id(), request.version());
        Flash.done("privacyText", "erase.done");
        return "/privacy/person.xhtml?faces-redirect=true&id="
                + id
                + "&worker="
                + person.workerId();
    }

    public PersonProtection getPerson() {
        return person;
    }

    public RequestRow getRequest() {
        return request;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWorker() {
        return worker;
    }

    public void setWorker(String worker) {
        this.worker = worker;
    }

    public String getRequestId() {
        return requestId;
    }

    public void setRequestId(String requestId) {
        this.requestId = requestId;
    }
}
