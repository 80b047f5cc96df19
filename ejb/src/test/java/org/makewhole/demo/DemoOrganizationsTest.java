package org.makewhole.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseKind;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.casefile.CaseStatusChange;
import org.makewhole.organization.NewOrganization;
import org.makewhole.organization.OrganizationKind;

/** The files behind the demonstration hold what the code asks of them. */
class DemoOrganizationsTest {

    private static final List<String> REASONS =
            List.of(
                    "ACCEPTED",
                    "DEMAND_SENT",
                    "FILED",
                    "DECIDED",
                    "SETTLED.EARLY",
                    "SETTLED.LATE",
                    "COLLECTING.AGREEMENT",
                    "COLLECTING.AWARD",
                    "CLOSED.DECLINED",
                    "CLOSED.WITHDRAWN",
                    "CLOSED.DISMISSED",
                    "CLOSED.PAID",
                    "CLOSED.UNCOLLECTED");

    private final List<DemoOrganization> organizations = DemoOrganizations.all();

    @Test
    void thereIsOneOfEachKindInThreeCountries() {
        assertEquals(
                EnumSet.allOf(OrganizationKind.class),
                organizations.stream()
                        .map(o -> o.description().kind())
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.of("US", "ZA", "GT"),
                organizations.stream()
                        .map(o -> o.description().country())
                        .collect(Collectors.toSet()));
        for (DemoOrganization organization : organizations) {
            NewOrganization description = organization.description();
            assertTrue(description.code().matches("[A-Z]{2,8}"));
            assertEquals(
                    Currency.getInstance(new Locale("", description.country())),
                    Currency.getInstance(description.currency()));
            assertEquals(description.timeZone(), ZoneId.of(description.timeZone()).getId());
        }
    }

    @Test
    void theCoordinatingOrganizationComesLastAndHasTheCoordinator() {
        assertEquals(
                List.of(false, false, true),
                organizations.stream().map(DemoOrganization::coordinating).toList());
        for (DemoOrganization organization : organizations) {
            assertEquals(
                    organization.coordinating(),
                    organization.members().stream().anyMatch(m -> m.role() == Role.COORDINATOR));
        }
    }

    @Test
    void everyRoleCanBeTriedAndNoAddressCanReachAnybody() {
        List<DemoMember> members =
                organizations.stream().flatMap(o -> o.members().stream()).toList();
        assertEquals(
                EnumSet.allOf(Role.class),
                members.stream().map(DemoMember::role).collect(Collectors.toSet()));
        assertEquals(
                members.size(),
                new HashSet<>(members.stream().map(DemoMember::email).toList()).size());
        for (DemoMember member : members) {
            assertTrue(member.email().matches("[a-z0-9]+@[a-z]+\\.example"), member.email());
            assertTrue(Set.of("en", "es").contains(member.language()), member.language());
        }
        Set<String> domains =
                members.stream()
                        .map(member -> member.email().substring(member.email().indexOf('@')))
                        .collect(Collectors.toSet());
        assertEquals(organizations.size(), domains.size(), "each has a domain of its own");
    }

    @Test
    void aClaimantIsNeverCalledLikeAMemberAndHasNoWorkingNumber() {
        for (DemoOrganization organization : organizations) {
            Set<String> members =
                    organization.members().stream()
                            .map(DemoMember::name)
                            .collect(Collectors.toSet());
            for (DemoCase demoCase :
                    CaseGenerator.cases(organization, LocalDate.of(2026, 11, 22))) {
                assertFalse(members.contains(demoCase.opening().worker().name()));
                String phone = demoCase.opening().worker().phone();
                assertTrue(phone == null || phone.matches("\\+1 202 555 01\\d\\d"), phone);
            }
        }
    }

    @Test
    void thereAreTextsForAllThatCanHappen() {
        for (DemoOrganization organization : organizations) {
            for (CaseKind kind : kinds(organization)) {
                for (CaseStatus status : CaseStatus.values()) {
                    if (status.isOpen()) {
                        check(
                                organization.texts().nextSteps(kind, status.name()),
                                CaseFile.NEXT_STEP_LENGTH);
                    }
                }
                for (String reason : REASONS) {
                    check(
                            organization.texts().reasons(kind, reason),
                            CaseStatusChange.REASON_LENGTH);
                }
            }
            for (String note : List.of("RETURNED", "MISTYPED", "INSTALMENT")) {
                assertFalse(organization.texts().note(note).isBlank());
            }
        }
    }

    private static Set<CaseKind> kinds(DemoOrganization organization) {
        return organization.caseload().grievancePercent() > 0
                ? EnumSet.allOf(CaseKind.class)
                : EnumSet.of(CaseKind.WAGE_CLAIM);
    }

    private static void check(List<String> texts, int longest) {
        assertFalse(texts.isEmpty());
        texts.forEach(text -> assertTrue(!text.isBlank() && text.length() <= longest, text));
    }

    @Test
    void theLauncherGetsALineForEachAccount() {
        List<String> lines = DemoStart.accounts(organizations).lines().toList();
        assertEquals(20, lines.size());
        assertEquals(
                "paralegal@legalaid.example\tPARALEGAL\tLantern Street Legal Aid", lines.get(0));
        lines.forEach(line -> assertEquals(3, line.split("\t").length));
    }
}
