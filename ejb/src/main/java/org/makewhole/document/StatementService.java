package org.makewhole.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Optional;
import org.makewhole.account.ProfileService;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseParties;
import org.makewhole.claim.ClaimView;
import org.makewhole.claim.StoredCalculation;
import org.makewhole.claim.WageClaimService;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.RemedyService;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Puts the statement of amounts owed of a case together, from its latest stored calculation. */
@Stateless
@TenantBound
public class StatementService {

    @Inject private CaseFileService cases;
    @Inject private WageClaimService claims;
    @Inject private RemedyService remedies;
    @Inject private OrganizationService organizations;
    @Inject private ProfileService profiles;
    @Inject private AuditTrail audit;

    /**
     * The statement, to be shown as a page.
     *
     * @return empty for a case without a calculation, such as an imported one
     * @throws NotFoundException for another organisation's case and for none alike
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public Optional<StatementOfAmountsOwed> find(long caseId, @NotNull Locale locale) {
        CaseFile caseFile = cases.get(caseId);
        return claims.find(caseId)
                .flatMap(ClaimView::calculation)
                .map(calculation -> statement(caseFile, calculation, locale));
    }

    /**
     * The statement, to be taken out of the platform as a file; this is audited.
     *
     * @throws NotFoundException when there is no such case or no calculation
     */
    @RolesAllowed(Permission.DOCUMENT_EXPORT)
    public StatementOfAmountsOwed getForExport(
            long caseId, @NotNull Locale locale, @NotNull String format) {
        CaseFile caseFile = cases.get(caseId);
        StatementOfAmountsOwed statement = find(caseId, locale).orElseThrow(NotFoundException::new);
        audit.record(
                AuditAction.STATEMENT_EXPORTED,
                new AuditSubject("CaseFile", caseId, caseFile.getNumber()),
                format);
        return statement;
    }

    private StatementOfAmountsOwed statement(
            CaseFile caseFile, StoredCalculation calculation, Locale locale) {
        Organization organization = organizations.getOwn();
        CaseParties parties = cases.getParties(caseFile.getId());
        StatementHeading heading =
                new StatementHeading(
                        organization.getName(),
                        caseFile.getNumber(),
                        parties.worker().getName(),
                        parties.employer().getName(),
                        profiles.getOwn().displayName(),
                        organization.today());
        return new StatementOfAmountsOwed(
                heading,
                calculation.getInput(),
                calculation.getResult(),
                remedies.ofCase(caseFile.getId()).total(),
                locale);
    }
}
