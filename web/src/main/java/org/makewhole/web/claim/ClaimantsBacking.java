package org.makewhole.web.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.claim.ClaimService;
import org.makewhole.claim.ClaimView;
import org.makewhole.claim.NewClaimant;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.ClaimProblemsException;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;
import org.makewhole.web.timesheet.ClaimEntry;
import org.makewhole.web.timesheet.WorkersForm;

/**
 * Many workers of one employer at once: a line for each, terms and hours that they share. Kept
 * batch by batch, each in a transaction of its own; lines that are kept leave the sheet, so that a
 * second press after a failure keeps nobody twice.
 */
@Named
@ViewScoped
public class ClaimantsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    /** After this time the page shows how far it is. */
    private static final long PATIENCE_IN_NANOS = 700_000_000L;

    @Inject private ClaimService claims;
    @Inject private CaseFileService cases;
    @Inject private OrganizationService organizations;

    private final WorkersForm workers = new WorkersForm();
    private final ClaimantsResult result = new ClaimantsResult();
    private String id;
    private ClaimEntry entry;
    private int kept;
    private int all;
    private ClaimFacts shared;
    private transient CaseFile caseFile;

    /**
     * Begins with what the first claimant says.
     *
     * @throws NotFoundException when the case has no claim
     */
    public void load() {
        ClaimView first = claims.find(Ids.parse(id), null).orElseThrow(NotFoundException::new);
        ClaimFacts said = first.facts().withClaimed(null);
        entry = new ClaimEntry(said, organizations.getOwn().today());
    }

    /** Plans the days of a pattern. */
    public void plan() {
        entry.getPattern().plan(getCaseFile().getJurisdiction(), organizations.getOwn().today());
    }

    /** Works out what would be owed to each, without storing anything. */
    public void calculate() {
        computed();
    }

    /** True when every line could be computed; else the sheets say why not. */
    private boolean computed() {
        result.clear();
        shared = null;
        Optional<ClaimFacts> read = entry.getFacts().read();
        List<WorkersForm.Entered> lines = workers.read();
        if (read.isEmpty() || !workers.getProblems().isEmpty()) {
            entry.getFacts().sayUnread(workers.getProblems().size());
            return false;
        }
        if (lines.isEmpty() || lines.size() > ClaimService.MOST_AT_ONCE) {
            result.sayNumber(lines.size());
            return false;
        }
        // What all share is told once, and not at every line.
        if (!entry.attempt(facts -> claims.computeFor(Ids.parse(id), facts))) {
            return false;
        }
        for (WorkersForm.Entered line : lines) {
            compute(line, read.get());
        }
        if (!workers.getProblems().isEmpty()) {
            entry.getFacts().sayUnread(workers.getProblems().size());
            return false;
        }
        shared = read.get();
        return true;
    }

    private void compute(WorkersForm.Entered line, ClaimFacts facts) {
        try {
            AmountsOwed owed = claims.computeFor(Ids.parse(id), line.own().of(facts));
            result.add(line.worker().name(), owed);
        } catch (ClaimProblemsException refused) {
            workers.mark(line, ClaimEntry.textOf(refused.problems().get(0)));
        }
    }

    /** Begins to keep all of them. */
    public String save() {
        if (isSaving() || !computed()) {
            return null;
        }
        kept = 0;
        all = workers.read().size();
        return next();
    }

    /** Keeps batches for a moment, then shows how far it is; the page asks for the next ones. */
    public String next() {
        if (shared == null) {
            return null;
        }
        long start = System.nanoTime();
        List<WorkersForm.Entered> waiting = workers.read();
        boolean done = waiting.isEmpty();
        try {
            while (!waiting.isEmpty() && System.nanoTime() - start < PATIENCE_IN_NANOS) {
                keep(waiting.subList(0, Math.min(ClaimService.BATCH, waiting.size())));
                waiting = workers.read();
                done = waiting.isEmpty();
            }
        } catch (RuntimeException failed) {
            shared = null;
            throw failed;
        }
        if (!done) {
            return null;
        }
        shared = null;
        Flash.done("claimText", "claimants.kept", kept);
        return "/calculation/list.xhtml?faces-redirect=true&id=" + id;
    }

    private void keep(List<WorkersForm.Entered> batch) {
        List<NewClaimant> claimants = new ArrayList<>(batch.size());
        batch.forEach(each -> claimants.add(new NewClaimant(each.worker(), each.own().of(shared))));
        claims.addClaimants(Ids.parse(id), claimants);
        workers.remove(batch);
        kept += batch.size();
    }

    public boolean isSaving() {
        return shared != null && kept < all && kept > 0;
    }

    public int getKept() {
        return kept;
    }

    public int getAll() {
        return all;
    }

    public CaseFile getCaseFile() {
        if (caseFile == null) {
            caseFile = cases.get(Ids.parse(id));
        }
        return caseFile;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ClaimEntry getEntry() {
        return entry;
    }

    public WorkersForm getWorkers() {
        return workers;
    }

    public ClaimantsResult getResult() {
        return result;
    }

    /** What is wrong with cells of any sheet, for the sheets in the browser. */
    public String getToldJson() {
        return entry.getFacts().toldWith(workers.getProblems());
    }

    /** What is owed to all of them. */
    public BigDecimal getTotal() {
        return result.total();
    }
}
