package org.makewhole.web.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makewhole.privacy.inventory.PersonalColumn;
import org.makewhole.privacy.inventory.PersonalData;
import org.makewhole.privacy.inventory.PersonalTable;
import org.makewhole.privacy.member.MemberData;
import org.makewhole.privacy.member.MemberTable;

/** What a record shows, a worker's or a member's, has its words in every language. */
class RecordWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyTableAndShownColumnHasItsWords(String language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "org.makewhole.web.privacy.messages",
                        Locale.forLanguageTag(language),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        List<String> wanted = new ArrayList<>();
        for (PersonalTable table : PersonalData.read().all()) {
            wanted.add("table." + table.name());
            table.columns().stream()
                    .filter(column -> column.showing() == PersonalColumn.Showing.SHOWN)
                    .forEach(column -> wanted.add("column." + column.name()));
        }
        for (MemberTable table : MemberData.read().tables()) {
            wanted.add("table." + table.name());
            table.columns().stream()
                    .filter(
                            column ->
                                    column.showing() == MemberTable.Showing.SHOWN
                                            || column.showing() == MemberTable.Showing.OWN)
                    .forEach(column -> wanted.add("column." + column.name()));
        }
        MemberData.read().names().forEach(name -> wanted.add("table." + name.table()));
        assertTrue(wanted.size() > 60);
        assertEquals(List.of(), wanted.stream().filter(key -> !texts.containsKey(key)).toList());
    }

    @Test
    void aValueReadsAsOnThePages() {
        RecordWords words = new RecordWords(Locale.ENGLISH, ZoneId.of("America/New_York"));
        assertEquals("Passport", words.value("worker", "document_kind", "PASSPORT"));
        assertEquals("Wage claim", words.value("case_file", "kind", "WAGE_CLAIM"));
        assertEquals("In the team", words.value("case_access", "kind", "TEAM"));
        assertEquals("Case opened", words.value("audit_entry", "action", "CASE_OPENED"));
        assertEquals("3 Apr 2026", words.value("consent", "given_on", "2026-04-03"));
        assertEquals(
                "3 Apr 2026, 16:40",
                words.value("consent", "recorded_at", "2026-04-03T20:40:00.123456Z"));
        assertEquals("Jazz", words.value("case_file", "summary", "Jazz"));
    }
}
