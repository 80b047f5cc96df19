package org.makewhole.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.makewhole.agreement.AgreementTerms;
import org.makewhole.agreement.NewArticle;
import org.makewhole.agreement.ProcedureStep;
import org.makewhole.agreement.ReplyFrom;
import org.makewhole.agreement.StepKind;
import org.makewhole.agreement.Strictness;
import org.makewhole.deadline.rule.EndOnRestDay;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.Silence;
import org.makewhole.grievance.GrievanceIssue;
import org.makewhole.party.Sector;

/** The collective agreement of an organisation of the demonstration, with the words said in it. */
record DemoAgreement(JsonObject json) {

    /**
     * @param code of the organisation
     * @return empty for one that has none
     */
    static Optional<DemoAgreement> find(String code) {
        try (InputStream stream =
                DemoAgreement.class.getResourceAsStream("agreement-" + code + ".json")) {
            if (stream == null) {
                return Optional.empty();
            }
            try (JsonReader reader = Json.createReader(stream)) {
                return Optional.of(new DemoAgreement(reader.readObject()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(code, e);
        }
    }

    AgreementTerms terms(String union, String jurisdiction, LocalDate today) {
        return new AgreementTerms(
                json.getString("title"),
                json.getString("employer"),
                json.getString("city"),
                Sector.valueOf(json.getString("sector")),
                union,
                json.getString("unit"),
                jurisdiction,
                today.minusYears(json.getInt("yearsAgo")).withDayOfYear(1),
                null,
                Strictness.MANDATORY,
                EndOnRestDay.NEXT,
                json.getInt("sunsetMonths"),
                json.getString("justCause"),
                json.getString("arbitration"));
    }

    List<ProcedureStep> steps() {
        return json.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .map(
                        step ->
                                new ProcedureStep(
                                        StepKind.valueOf(step.getString("kind")),
                                        step.getString("name"),
                                        PeriodLength.parse(step.getString("union")),
                                        step.containsKey("employer")
                                                ? PeriodLength.parse(step.getString("employer"))
                                                : null,
                                        ReplyFrom.FILING,
                                        Silence.valueOf(step.getString("silence"))))
                .toList();
    }

    List<NewArticle> articles() {
        return json.getJsonArray("articles").getValuesAs(JsonObject.class).stream()
                .map(
                        one ->
                                new NewArticle(
                                        one.getString("number"),
                                        one.getString("heading"),
                                        one.getString("text")))
                .toList();
    }

    GrievanceIssue issue(String article) {
        return GrievanceIssue.valueOf(json.getJsonObject("issues").getString(article, "OTHER"));
    }

    String workplace(Dice dice) {
        return pick("workplaces", json, dice);
    }

    String remedy(Dice dice) {
        return pick("remedies", json, dice);
    }

    String words(String key, Dice dice) {
        return pick(key, json.getJsonObject("words"), dice);
    }

    String panel() {
        return json.getString("panel");
    }

    private static String pick(String key, JsonObject from, Dice dice) {
        return dice.pick(from.getJsonArray(key).getValuesAs(JsonString.class)).getString();
    }
}
