package org.makewhole.privacy.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makewhole.privacy.inventory.PersonalColumn.Erasing;
import org.makewhole.privacy.inventory.PersonalColumn.Form;
import org.makewhole.privacy.inventory.PersonalColumn.Showing;

/** How the list is read, and what must be true of it as it ships. */
class PersonalDataTest {

    @Test
    void aTableBelongsToAWorkerThroughItsParents() {
        PersonalData data =
                PersonalData.parse(
                        List.of(
                                "# a remark",
                                "table worker",
                                "  id clear technical kept",
                                "  name sealed shown replaced",
                                "",
                                "table case_file worker_id worker",
                                "  summary sealed shown removed",
                                "table claim case_id case_file",
                                "  rate clear shown row",
                                "table week claim_id claim",
                                "  hours clear shown row",
                                "nobody passkey of members"));
        assertEquals("id = 7", data.table("worker").ownedBy(7));
        assertEquals("worker_id = 7", data.table("case_file").ownedBy(7));
        assertEquals(
                "claim_id IN (SELECT id FROM own_claim WHERE case_id IN"
                        + " (SELECT id FROM own_case_file WHERE worker_id = 7))",
                data.table("week").ownedBy(7));
        assertEquals(List.of("name"), data.table("worker").erasing(Erasing.REPLACED));
        assertTrue(data.table("week").isDeleted());
        assertEquals(Set.of("passkey"), data.others());
    }

    /** A case may have several claimants: rows name theirs, and the rest speaks of all of them. */
    @Test
    void whoStandsBesideTheFirstClaimantHasTheirOwnRowsAndAPartInTheOthers() {
        PersonalData data =
                PersonalData.parse(
                        List.of(
                                "table worker",
                                "  id clear technical kept",
                                "table case_file worker_id worker",
                                "  summary sealed shown removed",
                                "table grievor worker_id worker",
                                "  case_id clear technical kept",
                                "table posting case_id case_file worker_id",
                                "  note sealed shown removed",
                                "table employer",
                                "  name sealed shown replaced",
                                "nobody x y"));
        assertEquals(
                "(worker_id = 7 OR worker_id IS NULL AND case_id IN"
                        + " (SELECT id FROM own_case_file WHERE worker_id = 7))",
                data.table("posting").ownedBy(7));
        assertEquals(
                "(worker_id = 7 OR id IN (SELECT case_id FROM own_grievor WHERE worker_id = 7))",
                data.table("case_file").about(7));
        assertEquals("worker_id = 7", data.table("case_file").ownedBy(7));
        assertTrue(data.table("case_file").isShared());
        assertFalse(data.table("posting").isShared());
        assertFalse(data.table("grievor").isShared());
        assertEquals(4, data.tables().size());
        assertEquals(List.of(data.table("employer")), data.ofEmployer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table week claim_id unheard_of",
                "somebody week",
                "table worker\n  name sealed",
                "table worker\n  name locked shown kept"
            })
    void aListThatMakesNoSenseIsRefused(String lines) {
        List<String> all = List.of((lines + "\nnobody x y").split("\n"));
        assertThrows(IllegalArgumentException.class, () -> PersonalData.parse(all));
    }

    /**
     * Nothing that was written about a worker outlives them, and no hash of it; names of others do.
     */
    @Test
    void noSealedTextAndNoHashSurvivesAnErasure() {
        for (PersonalTable table : PersonalData.read().all()) {
            for (PersonalColumn column : table.columns()) {
                boolean hidden = column.showing() == Showing.MASKED;
                if (column.form() != Form.CLEAR && !hidden) {
                    assertTrue(
                            column.erasing() != Erasing.KEPT, table.name() + "." + column.name());
                }
                if ((column.form() == Form.SEALED || column.form() == Form.PACKED) && !hidden) {
                    assertEquals(Showing.SHOWN, column.showing(), column.name());
                }
            }
        }
    }

    /** The record of processing that operators get is derived from the list. */
    @Test
    void everyTableStandsInTheRecordOfProcessing() throws IOException {
        String record = Files.readString(Path.of("..", "docs", "data-protection.md"));
        assertEquals(
                List.of(),
                PersonalData.read().all().stream()
                        .map(PersonalTable::name)
                        .filter(name -> !record.contains("`" + name + "`"))
                        .toList());
    }

    /** A row is deleted whole or not at all. */
    @Test
    void theColumnsOfATableAgreeOnWhetherItsRowsGo() {
        for (PersonalTable table : PersonalData.read().all()) {
            for (Erasing how : List.of(Erasing.ROW, Erasing.FOLLOWS)) {
                int deleted = table.erasing(how).size();
                assertTrue(deleted == 0 || deleted == table.columns().size(), table.name());
            }
        }
    }
}
