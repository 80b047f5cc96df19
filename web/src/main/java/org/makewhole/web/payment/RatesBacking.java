package org.makewhole.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.rate.ExchangeRate;
import org.makewhole.remedy.rate.RateService;
import org.makewhole.remedy.rate.RatesTaken;
import org.makewhole.web.shared.Flash;

/** The exchange rates, and taking a published list in. */
@Named
@ViewScoped
public class RatesBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private RateService rates;
    @Inject private OrganizationService organizations;

    private transient Part file;
    private LocalDate since;
    private transient List<ExchangeRate> latest;

    /** Proposes the last year; reads before anything is written. */
    public void load() {
        getLatest();
        since = organizations.getOwn().today().minusYears(1);
    }

    /** Takes the list in. */
    public String take() throws IOException {
        try (InputStream list = file.getInputStream()) {
            RatesTaken taken = rates.take(list, since);
            Flash.done(
                    "paymentText", "ratesTaken", taken.added(), taken.known(), taken.differing());
            return "/payment/rates.xhtml?faces-redirect=true";
        }
    }

    public List<ExchangeRate> getLatest() {
        if (latest == null) {
            latest = rates.latest();
        }
        return latest;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
