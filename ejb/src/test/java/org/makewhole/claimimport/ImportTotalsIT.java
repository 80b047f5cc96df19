package org.makewhole.claimimport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFilter;
import org.makewhole.claimimport.column.ImportField;
import org.makewhole.remedy.caselist.CaseListExport;
import org.makewhole.remedy.caselist.ListedCase;
import org.makewhole.remedy.outcome.Outcome;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganizations;

/** A register of an agency that keeps everything apart: what is posted is what stands in it. */
@ArquillianTest
class ImportTotalsIT {
    @Inject private CaseListExport caseList;
    @Inject private TestOrganizations organizations;
    @Inject private TestRegister register;

    /** Added up here from the text of the file, apart from what reads it. */
    @Test
    void totalsByStageAndComponentAreThoseOfTheFile() {
        ActingAs paralegal = organizations.found().as(Role.PARALEGAL);
        byte[] file = register.staged(60);
        Map<String, BigDecimal> sums = new HashMap<>();
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        List<String> header = List.of(lines.get(0).split(",", -1));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            for (int i = 0; i < cells.length; i++) {
                if (cells[i].startsWith("$")) {
                    sums.merge(
                            header.get(i), new BigDecimal(cells[i].substring(1)), BigDecimal::add);
                }
            }
        }

        ImportRun run = register.importAll(paralegal, "staged.csv", file);

        assertEquals(60, run.getTally().getCasesNew());
        Map<ImportField, BigDecimal> expected = new EnumMap<>(ImportField.class);
        expected.put(ImportField.CLAIMED, sums.get("Claim amt"));
        expected.put(ImportField.COMPUTED, sums.get("Verified claim amt"));
        expected.put(ImportField.AWARDED, sums.get("Wage amt"));
        expected.put(ImportField.AWARDED_INTEREST, sums.get("Interest amt"));
        expected.put(ImportField.AWARDED_PENALTIES, sums.get("Penalty amt"));
        expected.put(ImportField.AWARDED_FEES, sums.get("Atty fees").add(sums.get("Atty fees_1")));
        expected.put(ImportField.PAID, sums.get("Total wages"));
        expected.put(ImportField.PAID_INTEREST, sums.get("Total interest amt"));
        List<ListedCase> listed =
                paralegal.call(() -> caseList.portion(CaseFilter.all(), Optional.empty())).cases();
        assertEquals(60, listed.size());
        ImportField.amounts()
                .forEach(
                        field -> {
                            BigDecimal posted =
                                    listed.stream()
                                            .map(c -> c.amount(field.stage(), field.component()))
                                            .filter(Objects::nonNull)
                                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                            BigDecimal sum = expected.getOrDefault(field, BigDecimal.ZERO);
                            assertEquals(0, sum.compareTo(posted), field + " " + posted);
                            BigDecimal told = run.getTally().total(field);
                            assertEquals(
                                    0,
                                    sum.compareTo(told == null ? BigDecimal.ZERO : told),
                                    field + " " + told);
                        });
        Map<String, Outcome> ended = new HashMap<>();
        listed.forEach(
                one ->
                        ended.put(
                                one.registerWords(),
                                one.outcome() == null ? null : one.outcome().outcome()));
        assertEquals(
                Map.of(
                        "Bankrupt", Outcome.UNCOLLECTABLE_BANKRUPT,
                        "Invalid", Outcome.DISMISSAL,
                        "Wage order", Outcome.DECISION),
                ended);
    }
}
