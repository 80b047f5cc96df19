package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.makewhole.journey.page.CaseListPage;
import org.makewhole.journey.page.DashboardPage;
import org.makewhole.journey.page.Shell;
import org.makewhole.journey.page.SignInPage;
import org.makewhole.product.Database;
import org.makewhole.product.Demonstration;

/** Step 6: a coordinator sees figures that tie out with the case lines, and no case. */
@Journey("6-dashboard")
@Order(6)
class DashboardIT {
    private static final String COORDINATOR = "coordinator@paralegals.example";
    private static final String LEGAL_AID = "Lantern Street Legal Aid";
    private static final int FEWEST = 11;
    private static final String WITHHELD = "Withheld figures together";
    private static final List<String> STAGES =
            List.of("Claimed", "Computed", "Awarded", "Agreed", "Paid");

    @Test
    void figuresTieOutWithTheCaseLinesOfEachCurrency(Browser browser, Album album) {
        SignInPage.signIn(browser, COORDINATOR);
        Database database = Database.of(Demonstration.product());

        for (Map<String, Object> row :
                database.rows(
                        "SELECT currency, COUNT(*) AS cases FROM case_file GROUP BY currency")) {
            String currency = (String) row.get("currency");
            browser.until(
                    "the figures of " + currency + " have caught up",
                    () ->
                            cases(DashboardPage.open(browser, "period=ALL&currency=" + currency))
                                    .equals(row.get("cases").toString()));
            DashboardPage page = DashboardPage.open(browser, "period=ALL&currency=" + currency);
            for (String stage : STAGES) {
                Map<String, Object> posted =
                        database.rows(
                                        "SELECT SUM(paid) AS amount, COUNT(*) AS cases FROM (SELECT"
                                                + " SUM(amount) AS paid FROM money_posting WHERE"
                                                + " currency = ? AND stage = ? GROUP BY"
                                                + " organization_id, case_id HAVING paid <> 0) c",
                                        currency,
                                        stage.toUpperCase(Locale.ROOT))
                                .get(0);
                boolean few = ((Number) posted.get("cases")).longValue() < FEWEST;
                assertEquals(
                        few
                                ? BigDecimal.ZERO
                                : ((BigDecimal) posted.get("amount"))
                                        .setScale(2, RoundingMode.HALF_UP),
                        number(page.stages().get(stage)),
                        stage + " in " + currency);
            }
            for (String caption : List.of("Figures by year", "By sector", "By organisation")) {
                assertColumnsAddUp(page, caption);
            }
        }
        DashboardPage.open(browser, "period=ALL&currency=USD");
        album.screen(browser, "all-months");
    }

    @Test
    void figuresOfAnOrganisationAreTheSumOfItsCaseList(
            Browser coordinator, Browser paralegal, Album album) {
        SignInPage.signIn(paralegal, "paralegal@legalaid.example");
        List<List<String>> rows = CaseListPage.open(paralegal).allRows();
        SignInPage.signIn(coordinator, COORDINATOR);
        DashboardPage page = DashboardPage.open(coordinator, "currency=USD");

        page.show("United States", LEGAL_AID, "All");

        assertEquals(Integer.toString(rows.size()), cases(page));
        assertEquals(sum(rows, 4), number(page.stages().get("Computed")));
        assertEquals(sum(rows, 5), number(page.stages().get("Paid")));
        assertTrue(page.charts() >= 3, "charts: " + page.charts());
        album.screen(coordinator, "one-organisation");

        String year =
                page.table("Figures by year").stream()
                        .filter(row -> !row.get(1).equals("withheld"))
                        .findFirst()
                        .orElseThrow()
                        .get(0);
        page.show("United States", LEGAL_AID, year);
        assertTrue(
                number(cases(page)).intValue() < rows.size(), "a shorter period has fewer cases");
        assertTrue(number(cases(page)).intValue() > 0);
        album.screen(coordinator, "one-year");
    }

    @Test
    void whatComesFromFewCasesIsWithheldAndTheColumnsStillAddUp(Browser browser) {
        SignInPage.signIn(browser, COORDINATOR);
        DashboardPage page = DashboardPage.open(browser, "period=ALL&currency=USD");
        Database database = Database.of(Demonstration.product());

        List<String> shown = page.table("By sector").stream().map(row -> row.get(0)).toList();
        List<Map<String, Object>> sectors =
                database.rows(
                        "SELECT sector, COUNT(*) AS cases FROM case_file WHERE currency = 'USD'"
                                + " GROUP BY sector");
        assertTrue(
                sectors.stream().anyMatch(row -> ((Number) row.get("cases")).longValue() < FEWEST),
                "the demonstration has a small sector");
        assertEquals(WITHHELD, shown.get(shown.size() - 1));
        for (List<String> row : page.table("By sector")) {
            assertTrue(number(row.get(1)).intValue() >= FEWEST, row::toString);
        }
        assertColumnsAddUp(page, "By sector");
        for (String by : List.of("month", "quarter")) {
            DashboardPage.open(
                    browser, "period=ALL&currency=USD&by=" + by.toUpperCase(Locale.ROOT));
            assertColumnsAddUp(page, "Figures by " + by);
        }
        assertFalse(page.options("period").contains("Months of my choice"));
    }

    @Test
    void whoMaySeeTheCasesSeesEveryFigureOfThem(Browser browser, Album album) {
        SignInPage.signIn(browser, "admin@legalaid.example");
        DashboardPage page = DashboardPage.open(browser, "period=ALL&currency=USD&by=MONTH");
        assertFalse(page.table("Figures by month").isEmpty());
        for (String caption : List.of("Figures by month", "By sector")) {
            assertColumnsAddUp(page, caption);
            assertFalse(page.table(caption).toString().contains("withheld"));
        }
        assertTrue(page.options("period").contains("Months of my choice"));
        album.screen(browser, "own-organisation");
    }

    @Test
    void exportsSayWhatThePageSays(Browser browser) throws IOException {
        SignInPage.signIn(browser, COORDINATOR);
        DashboardPage page = DashboardPage.open(browser, "period=ALL&currency=USD");
        String computed = number(page.stages().get("Computed")).toPlainString();

        Path csv = page.export("CSV", exportName(browser, "CSV"));
        Path xlsx = page.export("XLSX", exportName(browser, "XLSX"));

        assertTrue(Files.readString(csv).contains(computed), "no " + computed + " in " + csv);
        try (InputStream in = Files.newInputStream(xlsx);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            boolean found =
                    workbook.getFirstSheet().read().stream()
                            .flatMap(row -> row.stream())
                            .filter(cell -> cell != null && cell.getValue() instanceof BigDecimal)
                            .anyMatch(
                                    cell ->
                                            ((BigDecimal) cell.getValue())
                                                            .compareTo(new BigDecimal(computed))
                                                    == 0);
            assertTrue(found, "no " + computed + " in " + xlsx);
        }
    }

    @Test
    void seesNoCaseAndNoName(Browser browser, Browser paralegal, Album album) {
        SignInPage.signIn(browser, COORDINATOR);
        assertEquals(List.of("Home", "Dashboard"), new Shell(browser).navigation());
        album.screen(browser, "home");
        Database database = Database.of(Demonstration.product());
        Object id = database.rows("SELECT id FROM case_file LIMIT 1").get(0).get("id");
        Wire wire = Wire.of(browser);

        for (String path :
                List.of(
                        "/casefile/list.xhtml",
                        "/casefile/case.xhtml?id=" + id,
                        "/claim/statement.xhtml?id=" + id,
                        "/claim/new.xhtml")) {
            assertEquals(403, wire.get(path).statusCode(), path);
        }
        String shown = wire.get("/dashboard/index.xhtml?period=ALL").body();
        SignInPage.signIn(paralegal, "paralegal@legalaid.example");
        Set<String> names = CaseListPage.open(paralegal).names();
        assertTrue(names.size() > 50, names::toString);
        names.forEach(name -> assertFalse(shown.contains(name), "the dashboard names " + name));
    }

    private static String exportName(Browser browser, String format) {
        String path = browser.find("a[href*='format=" + format + "']").getDomAttribute("href");
        String header =
                Wire.of(browser)
                        .get(path)
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow();
        return header.replaceFirst(".*filename=\"?([^\";]+).*", "$1");
    }

    private static String cases(DashboardPage page) {
        return page.figures().getOrDefault("Cases", "0").replace(",", "");
    }

    private static void assertColumnsAddUp(DashboardPage page, String caption) {
        List<String> total = page.total(caption);
        for (int column = 1; column <= 1 + STAGES.size(); column++) {
            assertEquals(
                    number(total.get(column)),
                    sum(page.table(caption), column),
                    caption + ", column " + column);
        }
    }

    private static BigDecimal sum(List<List<String>> rows, int column) {
        return rows.stream()
                .map(row -> number(row.get(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** An amount as shown, without currency and separators; nothing where a dash stands. */
    private static BigDecimal number(String shown) {
        String digits = shown.replaceAll("[^0-9.-]", "");
        return digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
    }
}
