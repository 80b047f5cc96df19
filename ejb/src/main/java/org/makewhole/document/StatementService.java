package org.makewhole.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.makewhole.account.ProfileService;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.claim.ClaimService;
import org.makewhole.claim.ClaimView;
import org.makewhole.claim.StoredCalculation;
import org.makewhole.consent.ConsentExtent;
import org.makewhole.consent.Consents;
import org.makewhole.consent.Recipient;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.CaseMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;
import org.makewhole.wage.Violation;

/** Puts the statement of amounts owed of a case together, from the calculation that holds. */
@Stateless
@TenantBound
public class StatementService {

    @Inject private CaseFileService cases;
    @Inject private ClaimService claims;
    @Inject private RemedyService remedies;
    @Inject private Consents consents;
    @Inject private OrganizationService organizations;
    @Inject private ProfileService profiles;
    @Inject private AuditTrail audit;

    /**
     * The statement, to be shown as a page: of the calculation that holds, in the language that was
     * chosen for the claimant.
     *
     * @param workerId null for the claimant of the case
     * @param locale of whoever reads, where no language was chosen
     * @return empty for a claim without a calculation, such as that of an imported case
     * @throws NotFoundException for another organisation's case and for none alike
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public Optional<StatementOfAmountsOwed> find(
            long caseId, Long workerId, @NotNull Locale locale) {
        CaseFile caseFile = cases.get(caseId);
        return claims.find(caseId, workerId)
                .filter(claim -> claim.accepted().isPresent())
                .map(claim -> statement(caseFile, claim, locale));
    }

    /**
     * The statement, to be taken out of the platform as a file; this is audited.
     *
     * @param recipient who gets it: anybody outside by the worker's consent alone
     * @throws NotFoundException when there is no such case or no calculation
     * @throws BusinessException {@code consentMissing}
     */
    @StepUp
    @RolesAllowed(Permission.DOCUMENT_EXPORT)
    public StatementOfAmountsOwed getForExport(
            long caseId,
            Long workerId,
            @NotNull Recipient recipient,
            @NotNull Locale locale,
            @NotNull String format) {
        CaseFile caseFile = cases.get(caseId);
        StatementOfAmountsOwed statement =
                find(caseId, workerId, locale).orElseThrow(NotFoundException::new);
        Long person = workerId == null ? caseFile.getWorkerId() : workerId;
        if (person != null) {
            consents.requireFor(recipient, person, caseId, ConsentExtent.STATEMENT);
        }
        audit.record(
                AuditAction.STATEMENT_EXPORTED,
                new AuditSubject("CaseFile", caseId, caseFile.getNumber()),
                format + " " + recipient);
        return statement;
    }

    private StatementOfAmountsOwed statement(CaseFile caseFile, ClaimView claim, Locale locale) {
        Organization organization = organizations.getOwn();
        StatementHeading heading =
                new StatementHeading(
                        organization.getName(),
                        caseFile.getNumber(),
                        claim.claimant() == null ? "" : claim.claimant(),
                        cases.getParties(caseFile.getId()).employer().getName(),
                        profiles.getOwn().displayName(),
                        organization.today());
        StoredCalculation holds = claim.accepted().orElseThrow();
        boolean alone = claims.claimants(caseFile.getId()).size() == 1;
        CaseMoney money = remedies.ofCase(caseFile.getId());
        return new StatementOfAmountsOwed(
                heading,
                holds.getQuestion(),
                holds.getOwed(),
                claimed(claim, alone ? money : null),
                alone ? money.total() : null,
                language(claim, locale));
    }

    /** As the claim says, else as it was posted for the only claimant. */
    private static Map<Violation, BigDecimal> claimed(ClaimView claim, CaseMoney money) {
        Map<Violation, BigDecimal> claimed = new EnumMap<>(Violation.class);
        claimed.putAll(claim.facts().claimed());
        if (claimed.isEmpty() && money != null) {
            money.byViolation()
                    .forEach(
                            (violation, stages) -> {
                                if (stages.claimed().signum() > 0) {
                                    claimed.put(violation, stages.claimed());
                                }
                            });
        }
        return claimed;
    }

    private static Locale language(ClaimView claim, Locale locale) {
        if (claim.language() == null) {
            return locale;
        }
        Locale chosen = Locale.forLanguageTag(claim.language());
        return chosen.getLanguage().equals(locale.getLanguage()) ? locale : chosen;
    }
}
