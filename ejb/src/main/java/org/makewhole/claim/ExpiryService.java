package org.makewhole.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Says what wages can no longer be claimed when, by payday and forum. */
@Stateless
@TenantBound
public class ExpiryService {

    private static final int MOST = 500;

    @Inject private WageClaims claims;
    @Inject private CaseFileService cases;
    @Inject private OrganizationService organizations;

    /**
     * What is lost within some days if nothing is done, in the cases that the caller may see, the
     * most urgent first.
     */
    @RolesAllowed(Permission.CASE_READ)
    public List<ExpiringClaim> expiring(int days) {
        LocalDate today = organizations.getOwn().today();
        return claims.expiring(today, today.plusDays(days), MOST);
    }

    /**
     * The same summed up by forum and currency, over all cases that the caller may see, the most
     * urgent first.
     */
    @RolesAllowed(Permission.CASE_READ)
    public List<ExpiringClaim.ByForum> byForum(int days) {
        LocalDate today = organizations.getOwn().today();
        return claims.expiringByForum(today, today.plusDays(days));
    }

    /**
     * The forums of a case, as its accepted calculations have them.
     *
     * @param days that count as soon
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public List<ForumLimit> ofCase(long caseId, int days) {
        cases.get(caseId);
        Map<String, List<OpenPayday>> forums =
                claims.paydays(caseId).stream()
                        .collect(
                                Collectors.groupingBy(
                                        OpenPayday::forum,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        if (forums.isEmpty()) {
            return List.of();
        }
        LocalDate today = organizations.getOwn().today();
        return forums.entrySet().stream()
                .map(each -> limit(each.getKey(), each.getValue(), today, today.plusDays(days)))
                .toList();
    }

    private static ForumLimit limit(
            String forum, List<OpenPayday> paydays, LocalDate today, LocalDate soon) {
        return new ForumLimit(
                forum,
                paydays.get(0).currency(),
                sum(paydays, last -> last != null && !last.isBefore(today) && !last.isAfter(soon)),
                sum(paydays, last -> last != null && !last.isBefore(today)),
                sum(paydays, Objects::isNull),
                sum(paydays, last -> last != null && last.isBefore(today)),
                paydays.stream()
                        .map(OpenPayday::lastDay)
                        .filter(last -> last != null && !last.isBefore(today))
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    private static BigDecimal sum(List<OpenPayday> paydays, Predicate<LocalDate> which) {
        return paydays.stream()
                .filter(payday -> which.test(payday.lastDay()))
                .map(OpenPayday::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Every payday of a case with its forums. */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public List<OpenPayday> paydays(long caseId) {
        cases.get(caseId);
        return claims.paydays(caseId);
    }
}
