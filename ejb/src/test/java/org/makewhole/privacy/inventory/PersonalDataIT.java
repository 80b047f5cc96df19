package org.makewhole.privacy.inventory;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.testing.CatalogueRows;

/** The inventory knows every table and column of the database: a new one is found that very day. */
@ArquillianTest
class PersonalDataIT {
    private static final Supplier<String> HOW =
            () ->
                    "Say in ejb/src/main/resources/org/makewhole/privacy/personal-data.txt what it"
                            + " means for the worker: then their record shows it and an erasure"
                            + " takes it out.";

    @Inject private CatalogueRows catalogue;

    @Test
    void everyTableAndColumnOfAnOrganizationIsClassified() throws SQLException {
        PersonalData data = PersonalData.read();
        Set<String> listed = new TreeSet<>(data.others());
        data.all().forEach(table -> listed.add(table.name()));
        assertEquals(new TreeSet<>(catalogue.tenantTables()), listed, HOW);
        assertAll(data.all().stream().<Executable>map(table -> () -> assertComplete(table)));
    }

    private void assertComplete(PersonalTable table) throws SQLException {
        List<String> listed = table.columns().stream().map(PersonalColumn::name).toList();
        assertEquals(
                new TreeSet<>(catalogue.columnsOf(table.name())),
                new TreeSet<>(listed),
                () -> table.name() + ": " + HOW.get());
        assertEquals(listed.size(), Set.copyOf(listed).size(), table.name() + " names one twice");
    }
}
