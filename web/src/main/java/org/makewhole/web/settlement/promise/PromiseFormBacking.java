package org.makewhole.web.settlement.promise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.remedy.CaseClaimant;
import org.makewhole.settlement.SettlementService;
import org.makewhole.settlement.promise.MakePromise;
import org.makewhole.settlement.promise.PromiseKind;
import org.makewhole.settlement.promise.PromiseService;
import org.makewhole.settlement.promise.Responsible;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** Notes a promise that is no money. */
@Named
@ViewScoped
public class PromiseFormBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private PromiseService promises;
    @Inject private SettlementService settlements;
    @Inject private CaseFileService cases;

    private final String requestKey = UUID.randomUUID().toString();
    private String caseId;
    private String caseNumber;
    private transient List<CaseClaimant> claimants;

    private PromiseKind kind;
    private Responsible responsible = Responsible.EMPLOYER;
    private Long workerId;
    private LocalDate dueOn;
    private String what;
    private String verification;
    private boolean after30;
    private boolean after90;
    private boolean after365;

    public void load() {
        caseNumber = cases.get(Ids.parse(caseId)).getNumber();
    }

    /** What can be undone is looked at again, unless somebody takes the ticks out. */
    public void chooseKind() {
        boolean lasting = kind != null && kind.isLasting();
        after30 = lasting;
        after90 = lasting;
        after365 = lasting;
    }

    public String make() {
        Set<Integer> followUps = new HashSet<>();
        if (after30) {
            followUps.add(30);
        }
        if (after90) {
            followUps.add(90);
        }
        if (after365) {
            followUps.add(365);
        }
        long id =
                promises.make(
                        Ids.parse(caseId),
                        new MakePromise(
                                kind,
                                responsible,
                                workerId,
                                dueOn,
                                what,
                                verification,
                                followUps,
                                requestKey));
        Flash.done("promiseText", "made");
        return "/settlement/promise.xhtml?faces-redirect=true&promise=" + id;
    }

    /** Empty where a case names nobody. */
    public List<CaseClaimant> getClaimants() {
        if (claimants == null) {
            claimants =
                    settlements.claimants(Ids.parse(caseId)).stream()
                            .filter(one -> one.workerId() != null)
                            .toList();
        }
        return claimants;
    }

    public List<PromiseKind> getKinds() {
        return PromiseKind.NON_MONETARY;
    }

    public Responsible[] getSides() {
        return Responsible.values();
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }

    public PromiseKind getKind() {
        return kind;
    }

    public void setKind(PromiseKind kind) {
        this.kind = kind;
    }

    public Responsible getResponsible() {
        return responsible;
    }

    public void setResponsible(Responsible responsible) {
        this.responsible = responsible;
    }

    public Long getWorkerId() {
        return workerId;
    }

    public void setWorkerId(Long workerId) {
        this.workerId = workerId;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getVerification() {
        return verification;
    }

    public void setVerification(String verification) {
        this.verification = verification;
    }

    public boolean isAfter30() {
        return after30;
    }

    public void setAfter30(boolean after30) {
        this.after30 = after30;
    }

    public boolean isAfter90() {
        return after90;
    }

    public void setAfter90(boolean after90) {
        this.after90 = after90;
    }

    public boolean isAfter365() {
        return after365;
    }

    public void setAfter365(boolean after365) {
        this.after365 = after365;
    }
}
