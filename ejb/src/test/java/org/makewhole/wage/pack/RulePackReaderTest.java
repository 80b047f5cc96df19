package org.makewhole.wage.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePackReaderTest {

    private static final String FOLDER = "/org/makewhole/wage/packs/";

    @Test
    void everyShippedPackIsSoundAndNamedAfterItsId() throws Exception {
        Path folder = Path.of(RulePacks.class.getResource(FOLDER).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> packs = files.toList();
            assertTrue(packs.size() >= 2);
            for (Path file : packs) {
                String id = file.getFileName().toString().replace(".json", "");
                RulePack pack = RulePacks.findById(id).orElseThrow();
                assertEquals(id, pack.identity().id());
                if (pack.jurisdiction() != null) {
                    assertEquals(id, pack.jurisdiction().toLowerCase(Locale.ROOT));
                }
                for (Rule rule : pack.rules()) {
                    assertTrue(
                            ancestry(pack).stream()
                                    .anyMatch(each -> rule.key().startsWith(each + ".")),
                            rule.key());
                }
            }
        }
    }

    private static List<String> ancestry(RulePack pack) {
        List<String> ids = new ArrayList<>();
        for (RulePack each = pack; each != null; ) {
            ids.add(each.identity().id());
            each = each.parent() == null ? null : RulePacks.findById(each.parent()).orElseThrow();
        }
        return ids;
    }

    @ParameterizedTest
    @CsvSource({"US, us", "US-VA, us", "GT, contract-terms", "GB-SCT, gb", "US-CA, us-ca"})
    void fallsBackFromSubdivisionToCountryToContractTerms(String jurisdiction, String pack) {
        assertEquals(pack, RulePacks.forJurisdiction(jurisdiction).identity().id());
    }

    @ParameterizedTest
    @CsvSource({"us", "'../us'", "USA", "''"})
    void whatIsNoCodeIsRefused(String code) {
        assertThrows(IllegalArgumentException.class, () -> RulePacks.forJurisdiction(code));
    }

    @Test
    void anUnknownIdFindsNothing() {
        assertTrue(RulePacks.findById("zz").isEmpty());
        assertTrue(RulePacks.findById("../packs/us").isEmpty());
        assertTrue(RulePacks.findById(null).isEmpty());
    }

    @Test
    void textsComeInTheLanguageAskedForOrInEnglish() {
        LocalizedText title = RulePacks.forJurisdiction("US").title();
        assertEquals("Estados Unidos: ley federal", title.in(Locale.forLanguageTag("es-MX")));
        assertEquals(title.in(Locale.ENGLISH), title.in(Locale.FRENCH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schema\": 2,|\"schema\": 1,|/schema: must be 2",
                "\"id\": \"us\",||/id: missing",
                "\"id\": \"us\",|\"id\": 7,|/id: not a text",
                "\"currency\": \"USD\",|\"currency\": \"usd\",|/currency: \"usd\" is not a value"
                        + " for it",
                "\"jurisdiction\": \"US\",|\"jurisdiction\": \"U\",|/jurisdiction: not an ISO 3166"
                        + " code",
                "\"rounding\"|\"round\"|/round: unknown",
                "\"rounding\"|\"round\"|/rounding: missing",
                "\"us.agreed-wages\"|\"us.minimum-wage\"|/rules: more than one with"
                        + " us.minimum-wage",
                "\"agreed-wages\"|\"magic\"|/rules: no rule agreed-wages in force since"
                        + " 1900-01-01",
                "\"parameters\": {}|\"parameters\": 7|/rules/1/values/0/parameters: not a JSON"
                        + " object",
                "\"from\": \"2009-07-24\"|\"from\": \"2009-07-23\"|/rules/0/values/3/from: not"
                        + " after the day on which the value before ends",
                "\"until\": \"2007-07-23\",||/rules/0/values/1/from: not after the day on which the"
                        + " value before ends",
                "\"until\": \"2007-07-23\",|\"until\": \"1997-08-31\",|/rules/0/values/0/until:"
                        + " before from",
                "\"verified\": true|\"verified\": \"yes\"|/rules/0/values/3/verified: must be true"
                        + " or false",
                "\"when\": \"ALWAYS\"|\"when\": \"NEVER\"|/notes/0/when: \"NEVER\" is not a value"
                        + " for it",
                "\"es\": \"Estados Unidos: ley federal\"|\"fr\": \"France\"|/title/es: missing",
            })
    void everyErrorNamesItsPlace(String part, String replacement, String error) throws IOException {
        String sound = usPack();
        String broken = sound.replaceFirst(quote(part), quoteNew(replacement));
        assertTrue(!broken.equals(sound), "the test changes nothing");
        RulePackException refused = assertThrows(RulePackException.class, () -> read(broken));
        assertTrue(refused.errors().contains(error), refused.errors().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "{", "[]", "7", "{\"id\":\"a\",\"id\":\"b\"}", "{} {}"})
    void whatIsNoPackIsRefused(String json) {
        assertThrows(RulePackException.class, () -> read(json));
    }

    private static String quote(String part) {
        return java.util.regex.Pattern.quote(part);
    }

    private static String quoteNew(String replacement) {
        return replacement == null ? "" : java.util.regex.Matcher.quoteReplacement(replacement);
    }

    private static RulePack read(String json) throws IOException {
        return RulePackReader.read(
                "test.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String usPack() throws IOException {
        try (InputStream json = RulePacks.class.getResourceAsStream(FOLDER + "us.json")) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
