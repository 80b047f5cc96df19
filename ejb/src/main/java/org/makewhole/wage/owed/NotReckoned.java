package org.makewhole.wage.owed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.pack.Rule;

/**
 * A rule of the pack that may give something beside the pay of periods, and that a claim with
 * everything statutory did not reckon.
 *
 * @param rule of the pack
 * @param because of what
 * @param missing what the claim lacks, in words; null where that is not the reason
 */
public record NotReckoned(Rule rule, Reason because, String missing) {

    /** Why a rule was not reckoned. */
    public enum Reason {
        /** It is due at the end of the employment, which the claim does not tell. */
        END_NOT_TOLD,
        /** It hangs on why the employment ended, which the claim does not tell. */
        REASON_NOT_TOLD,
        /** The claim lacks a fact that it needs, such as the age. */
        FACT_MISSING,
        /** It needs facts that no claim holds: it must stand among the entitlements. */
        TO_BE_ASKED_FOR
    }

    /** What may be due once or beside the pay of periods. */
    private static final Set<String> METHODS =
            Set.of(
                    "service-award",
                    "redundancy-pay",
                    "year-end-pay",
                    "leave-entitlement",
                    "leave-pay",
                    "share-of-wages",
                    "guaranteed-hours",
                    "waiting-time-penalty",
                    "formula");

    /** Those of a claim's pack. */
    static List<NotReckoned> of(ClaimInput claim, Iterable<Rule> rules, Set<Rule> reckoned) {
        List<NotReckoned> all = new ArrayList<>(0);
        for (Rule rule : rules) {
            if (METHODS.contains(rule.method()) && !reckoned.contains(rule)) {
                findReason(claim, rule)
                        .ifPresent(because -> all.add(new NotReckoned(rule, because, null)));
            }
        }
        return all;
    }

    /** Empty where the law itself gives nothing by what the claim tells. */
    private static Optional<Reason> findReason(ClaimInput claim, Rule rule) {
        if (rule.due() == null) {
            return isRate(rule) ? Optional.empty() : Optional.of(Reason.TO_BE_ASKED_FOR);
        }
        if (rule.due().startsWith("end") && claim.employmentEnd() == null) {
            return Optional.of(Reason.END_NOT_TOLD);
        }
        boolean byReason = rule.due().matches("end:(?!salary|day).*");
        return byReason && claim.endReason() == null
                ? Optional.of(Reason.REASON_NOT_TOLD)
                : Optional.empty();
    }

    /** An average or an integrated wage is no claim by itself: others are reckoned on it. */
    private static boolean isRate(Rule rule) {
        JsonNode steps = rule.values().get(rule.values().size() - 1).parameters().path("steps");
        return steps.path(steps.size() - 1).path("kind").asText().equals("rate");
    }
}
