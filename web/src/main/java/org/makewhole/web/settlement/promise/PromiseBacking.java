package org.makewhole.web.settlement.promise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.makewhole.evidence.EvidenceRow;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.organization.OrganizationService;
import org.makewhole.settlement.promise.CheckPromise;
import org.makewhole.settlement.promise.CheckResult;
import org.makewhole.settlement.promise.Promise;
import org.makewhole.settlement.promise.PromiseCheck;
import org.makewhole.settlement.promise.PromiseService;
import org.makewhole.settlement.promise.PromiseState;
import org.makewhole.settlement.promise.PromiseView;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;
import org.makewhole.web.shared.ViewerBacking;

/** One promise: what it is, who looked and what they found. */
@Named
@ViewScoped
public class PromiseBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private PromiseService promises;
    @Inject private EvidenceService evidence;
    @Inject private OrganizationService organizations;
    @Inject private ViewerBacking viewer;

    private String id;
    private int version;
    private transient PromiseView view;
    private transient List<EvidenceRow> files;

    private CheckResult result = CheckResult.KEPT;
    private LocalDate on;
    private Long evidenceId;
    private String verifiedBy;
    private String words;
    private String why;

    /** Reads it when the page is opened; what is done goes with that version. */
    public void load() {
        view = null;
        version = getPromise().getVersion();
        on = organizations.getOwn().today();
    }

    public String check() {
        promises.check(
                Ids.parse(id),
                version,
                new CheckPromise(result, on, evidenceId, verifiedBy, words));
        return done("checked");
    }

    public String release() {
        promises.release(Ids.parse(id), version, why);
        return done("released");
    }

    public String missed() {
        promises.missed(Ids.parse(id), version);
        return done("missed.done");
    }

    private String done(String key) {
        Flash.done("promiseText", key);
        return "/settlement/promise.xhtml?faces-redirect=true&promise=" + id;
    }

    public PromiseView getView() {
        if (view == null) {
            view = promises.get(Ids.parse(id));
        }
        return view;
    }

    public Promise getPromise() {
        return getView().promise();
    }

    public PromiseLine getLine() {
        return PromiseLine.of(getPromise(), organizations.getOwn().today());
    }

    public List<PromiseLine> getLooks() {
        LocalDate today = organizations.getOwn().today();
        return getView().looks().stream().map(one -> PromiseLine.of(one, today)).toList();
    }

    /** Whether somebody can note that they looked. */
    public boolean isCheckable() {
        return !getPromise().isPayment()
                && (getPromise().getState().isOpen()
                        || getPromise().getState() == PromiseState.BROKEN);
    }

    /** Whether it is a payment whose time is over. */
    public boolean isOverdue() {
        return getPromise().isPayment() && getPromise().isOverdue(organizations.getOwn().today());
    }

    /** What is proposed now that it was broken; null for nothing. */
    public String getNextAct() {
        return getPromise().getNextAct() == null
                ? null
                : getPromise().getNextAct().words().in(viewer.getLocale());
    }

    /** The name of the file that shows what was found; null for none. */
    public String fileOf(PromiseCheck check) {
        return getAllFiles().stream()
                .filter(one -> Objects.equals(one.id(), check.getEvidenceId()))
                .map(EvidenceRow::name)
                .findFirst()
                .orElse(null);
    }

    private List<EvidenceRow> getAllFiles() {
        if (files == null) {
            files = evidence.list(getView().caseFile().getId());
        }
        return files;
    }

    public List<EvidenceRow> getFiles() {
        return getAllFiles().stream().filter(EvidenceRow::isReadable).toList();
    }

    public CheckResult[] getResults() {
        return CheckResult.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public CheckResult getResult() {
        return result;
    }

    public void setResult(CheckResult result) {
        this.result = result;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Long getEvidenceId() {
        return evidenceId;
    }

    public void setEvidenceId(Long evidenceId) {
        this.evidenceId = evidenceId;
    }

    public String getVerifiedBy() {
        return verifiedBy;
    }

    public void setVerifiedBy(String verifiedBy) {
        this.verifiedBy = verifiedBy;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
