package org.makewhole.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makewhole.casefile.CaseKind;
import org.makewhole.claim.facts.PayBasis;
import org.makewhole.organization.NewOrganization;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.Sector;
import org.makewhole.wage.Violation;

/**
 * What an organisation of the demonstration is made from.
 *
 * @param coordinating all organisations of the demonstration report to it
 */
record DemoOrganization(
        NewOrganization description,
        boolean coordinating,
        List<DemoMember> members,
        Caseload caseload,
        People people,
        Pay pay,
        Texts texts) {

    /**
     * How much work there is.
     *
     * @param grievancePercent how many of the cases are grievances
     * @param roundTo claimants name sums that are multiples of this
     */
    record Caseload(long seed, int cases, int grievancePercent, BigDecimal roundTo) {}

    /**
     * Who the parties are.
     *
     * @param employers those named first come up most often
     * @param phones the beginning of a range kept for fiction, two digits short; empty for none
     */
    record People(List<Names> names, List<DemoEmployer> employers, Optional<String> phones) {}

    /** Names that go together. */
    record Names(int familyNames, List<String> given, List<String> family) {}

    /** An employer and whose law is applied to it. */
    record DemoEmployer(EmployerDetails details, String jurisdiction) {}

    /** What is agreed with employers and how they fall short of it, the latter with weights. */
    record Pay(List<PayRange> agreements, Map<ShortPay, Integer> shortfalls) {}

    /** Rates from the lowest to the highest in even steps, for hours and days a week. */
    record PayRange(
            PayBasis basis,
            BigDecimal lowest,
            BigDecimal highest,
            BigDecimal step,
            BigDecimal hours,
            BigDecimal days) {}

    /** Ways of paying too little. */
    enum ShortPay {
        /** The last weeks are not paid at all. */
        UNPAID,
        /** Every week is paid in part. */
        SHORT,
        /** Long weeks, and pay for the agreed hours only. */
        FIXED,
        /** Long weeks, and the plain rate for every hour: wrong where a premium is due. */
        STRAIGHT
    }

    /**
     * What a case is about.
     *
     * @param money false when what is asked for is no money
     * @param sector where this happens, or empty for everywhere
     */
    record Topic(Violation violation, String text, boolean money, Optional<Sector> sector) {

        boolean fits(Sector other) {
            return sector.isEmpty() || sector.get() == other;
        }
    }

    /** The sentences people of the organisation write, in their language. */
    record Texts(
            List<String> wageTopics,
            List<Topic> grievanceTopics,
            List<Topic> furtherViolations,
            Map<String, List<String>> reasons,
            Map<String, List<String>> nextSteps,
            Map<String, String> notes) {

        /** Why a case of this kind entered a status. */
        List<String> reasons(CaseKind kind, String key) {
            return present(reasons, kind + "." + key);
        }

        /** What comes next in a case of this kind. */
        List<String> nextSteps(CaseKind kind, String status) {
            return present(nextSteps, kind + "." + status);
        }

        String note(String key) {
            return present(notes, key);
        }

        private static <T> T present(Map<String, T> texts, String key) {
            T found = texts.get(key);
            if (found == null) {
                throw new IllegalStateException("The demonstration has no text for " + key);
            }
            return found;
        }
    }
}
