package org.makewhole.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.makewhole.account.Role;
import org.makewhole.claim.facts.PayBasis;
import org.makewhole.demo.DemoOrganization.Caseload;
import org.makewhole.demo.DemoOrganization.DemoEmployer;
import org.makewhole.demo.DemoOrganization.Names;
import org.makewhole.demo.DemoOrganization.Pay;
import org.makewhole.demo.DemoOrganization.PayRange;
import org.makewhole.demo.DemoOrganization.People;
import org.makewhole.demo.DemoOrganization.ShortPay;
import org.makewhole.demo.DemoOrganization.Texts;
import org.makewhole.demo.DemoOrganization.Topic;
import org.makewhole.organization.NewOrganization;
import org.makewhole.organization.OrganizationKind;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.Sector;
import org.makewhole.wage.Violation;

/** Reads the files that ship with the product, one per organisation. */
final class DemoOrganizations {
    /** The coordinating organisation comes last: its reporting lines need the others. */
    private static final List<String> FILES =
            List.of("legalaid.json", "union.json", "paralegals.json");

    private DemoOrganizations() {}

    /** All of them, in the order in which they are to be stored. */
    static List<DemoOrganization> all() {
        return FILES.stream().map(DemoOrganizations::read).toList();
    }

    private static DemoOrganization read(String file) {
        try (InputStream stream =
                        Objects.requireNonNull(
                                DemoOrganizations.class.getResourceAsStream(file), file);
                JsonReader reader = Json.createReader(stream)) {
            return organization(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static DemoOrganization organization(JsonObject json) {
        NewOrganization description =
                new NewOrganization(
                        json.getString("name"),
                        json.getString("code"),
                        OrganizationKind.valueOf(json.getString("kind")),
                        json.getString("country"),
                        json.getString("currency"),
                        json.getString("timeZone"));
        return new DemoOrganization(
                description,
                json.getBoolean("coordinates", false),
                objects(json, "members", member -> member(json, member)),
                new Caseload(
                        json.getJsonNumber("seed").longValueExact(),
                        json.getInt("cases"),
                        json.getInt("grievances"),
                        decimal(json, "roundTo")),
                people(json),
                pay(json),
                texts(json));
    }

    private static DemoMember member(JsonObject organization, JsonObject member) {
        return new DemoMember(
                member.getString("address") + "@" + organization.getString("domain"),
                member.getString("name"),
                Role.valueOf(member.getString("role")),
                member.getString("language", organization.getString("language")));
    }

    private static People people(JsonObject json) {
        return new People(
                objects(
                        json,
                        "names",
                        names ->
                                new Names(
                                        names.getInt("familyNames"),
                                        strings(names, "given"),
                                        strings(names, "family"))),
                objects(json, "employers", employer -> employer(json, employer)),
                Optional.ofNullable(json.getString("phones", null)));
    }

    private static DemoEmployer employer(JsonObject organization, JsonObject employer) {
        return new DemoEmployer(
                new EmployerDetails(
                        employer.getString("name"),
                        employer.getString("tradeName", null),
                        employer.getString("city"),
                        organization.getString("country"),
                        Sector.valueOf(employer.getString("sector"))),
                employer.getString("jurisdiction"));
    }

    private static Pay pay(JsonObject json) {
        Map<ShortPay, Integer> shortfalls = new EnumMap<>(ShortPay.class);
        JsonObject weights = json.getJsonObject("shortPay");
        weights.keySet().forEach(key -> shortfalls.put(ShortPay.valueOf(key), weights.getInt(key)));
        return new Pay(
                objects(
                        json,
                        "pay",
                        range ->
                                new PayRange(
                                        PayBasis.valueOf(range.getString("basis")),
                                        decimal(range, "from"),
                                        decimal(range, "to"),
                                        decimal(range, "step"),
                                        decimal(range, "hours"),
                                        decimal(range, "days"))),
                shortfalls);
    }

    private static Texts texts(JsonObject json) {
        Map<String, String> notes = new LinkedHashMap<>();
        JsonObject written = json.getJsonObject("notes");
        written.keySet().forEach(key -> notes.put(key, written.getString(key)));
        return new Texts(
                strings(json, "wageTopics"),
                objects(json, "grievanceTopics", DemoOrganizations::topic),
                objects(json, "furtherViolations", DemoOrganizations::topic),
                byKind(json.getJsonObject("reasons")),
                byKind(json.getJsonObject("nextSteps")),
                notes);
    }

    private static Topic topic(JsonObject json) {
        return new Topic(
                Violation.valueOf(json.getString("violation")),
                json.getString("text"),
                json.getBoolean("money", true),
                Optional.ofNullable(json.getString("sector", null)).map(Sector::valueOf));
    }

    private static Map<String, List<String>> byKind(JsonObject kinds) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (String kind : kinds.keySet()) {
            JsonObject keys = kinds.getJsonObject(kind);
            keys.keySet().forEach(key -> texts.put(kind + "." + key, strings(keys, key)));
        }
        return texts;
    }

    private static <T> List<T> objects(
            JsonObject json, String key, Function<JsonObject, T> reading) {
        JsonArray array = json.getJsonArray(key);
        return array == null
                ? List.of()
                : array.stream().map(JsonValue::asJsonObject).map(reading).toList();
    }

    private static List<String> strings(JsonObject json, String key) {
        return json.getJsonArray(key).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static BigDecimal decimal(JsonObject json, String key) {
        return new BigDecimal(json.getString(key));
    }
}
