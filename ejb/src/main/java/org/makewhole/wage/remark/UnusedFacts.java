package org.makewhole.wage.remark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.pack.RuleMethod;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RuleValue;

/** Facts of a claim for which its pack, or its terms, have no pay. */
public final class UnusedFacts {

    private static final String COUNT_FOR_NOTHING = ": they count for nothing.";

    private final JsonNode json;
    private final RulePack pack;
    private final JsonNode overrides;

    private UnusedFacts(JsonNode json, RulePack pack, JsonNode overrides) {
        this.json = json;
        this.pack = pack;
        this.overrides = overrides;
    }

    /**
     * The remarks.
     *
     * @param json the claim as it was written
     * @param claim the same, read
     * @param overrides of the input, which may give what the pack has not
     */
    public static List<Remark> of(
            JsonNode json, ClaimInput claim, RulePack pack, JsonNode overrides) {
        UnusedFacts facts = new UnusedFacts(json, pack, overrides);
        List<Remark> remarks = new ArrayList<>();
        String of = "Pack " + pack.identity().id();
        for (String missed : List.of("meal", "rest")) {
            if (facts.isTold(missed + "sMissed")
                    && !facts.has(RuleMethod.MISSED_BREAKS, missed + "Hours")) {
                remarks.add(
                        new Remark(
                                missed.equals("meal")
                                        ? RemarkKind.MEALS_UNPAID
                                        : RemarkKind.RESTS_UNPAID,
                                of
                                        + " pays nothing for "
                                        + missed
                                        + "sMissed of work"
                                        + COUNT_FOR_NOTHING));
            }
        }
        if (facts.isTold("nightHours") && !facts.paysNights()) {
            remarks.add(
                    new Remark(
                            RemarkKind.NIGHTS_UNPAID,
                            of
                                    + " pays nothing on top for nightHours of work"
                                    + COUNT_FOR_NOTHING));
        }
        boolean byPiece = claim.terms().stream().anyMatch(each -> each.basis().equals("piece"));
        if (facts.isTold("pieces") && !byPiece) {
            remarks.add(
                    new Remark(
                            RemarkKind.PIECES_WITHOUT_TERMS,
                            "Work tells of pieces, but no terms are by the piece"
                                    + COUNT_FOR_NOTHING));
        }
        claim.terms().stream()
                .map(ClaimTerms::category)
                .filter(each -> each != null && !facts.isCategory(each))
                .distinct()
                .forEach(
                        each ->
                                remarks.add(
                                        new Remark(
                                                RemarkKind.UNKNOWN_CATEGORY,
                                                of
                                                        + " has no category "
                                                        + each
                                                        + ": it is not used.",
                                                each)));
        if (json.hasNonNull("interestTo")
                && pack.findRuleOf(RuleMethod.INTEREST).isEmpty()
                && !overrides.has(RuleMethod.INTEREST)) {
            remarks.add(
                    new Remark(
                            RemarkKind.NO_INTEREST,
                            of
                                    + " has no interest, so that interestTo gives none:"
                                    + " overrides.interest can say it."));
        }
        return remarks;
    }

    private boolean isCategory(String name) {
        return !overrides.isEmpty()
                || pack.rules().stream()
                        .flatMap(rule -> rule.values().stream())
                        .map(RuleValue::parameters)
                        .anyMatch(
                                each ->
                                        each.path("categories").has(name)
                                                || each.path("cashMinimums").has(name)
                                                || each.at("/inClaim/uncappedCategory")
                                                        .asText()
                                                        .equals(name));
    }

    private boolean isTold(String field) {
        for (JsonNode each : json.path("work")) {
            if (each.hasNonNull(field) && !each.get(field).asText().equals("0")) {
                return true;
            }
        }
        return false;
    }

    private boolean paysNights() {
        String method = RuleMethod.MULTIPLIED_HOURS;
        return has(method, "nightPremium")
                || has(method, "nightMinutesPerHour")
                || overrides.properties().stream()
                        .anyMatch(each -> each.getValue().has("nightPremium"))
                || pack.rulesOf(method).stream()
                        .flatMap(rule -> rule.values().stream())
                        .map(value -> value.parameters().path("inClaim"))
                        .anyMatch(inClaim -> inClaim.has("nightOvertimeKind"))
                || overrides.at("/" + method + "/inClaim").has("nightOvertimeKind");
    }

    /** Whether a rule that a claim uses says something; of days only those told apart count. */
    private boolean has(String method, String parameter) {
        boolean days = method.equals(RuleMethod.MULTIPLIED_HOURS);
        return pack.rulesOf(method).stream()
                .flatMap(rule -> rule.values().stream())
                .map(RuleValue::parameters)
                .anyMatch(each -> each.has(parameter) && (!days || each.has("inClaim")));
    }
}
