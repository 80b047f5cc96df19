package org.makewhole.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.makewhole.audit.chain.ChainReport;
import org.makewhole.audit.review.AuditVerification;

/** The button that verifies the chain of the organisation, and what came of it. */
@Named
@ViewScoped
public class AuditVerificationBacking extends ChainReportBacking {
    private static final long serialVersionUID = 1L;

    @Inject private AuditVerification verification;

    @Override
    protected ChainReport verified(String head) {
        return verification.verify(head);
    }
}
