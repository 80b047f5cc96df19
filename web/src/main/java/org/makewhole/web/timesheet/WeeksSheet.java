package org.makewhole.web.timesheet;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.Evidence;
import org.makewhole.claim.facts.OtherPay;
import org.makewhole.claim.facts.OtherPayKind;
import org.makewhole.claim.facts.Payment;
import org.makewhole.claim.facts.WorkCounts;
import org.makewhole.claim.facts.WorkRecord;

/** The sheet of weeks: the hours of the days or of the whole week, and what was paid for it. */
final class WeeksSheet {

    static final String WEEK = "week";
    static final String TOTAL = "total";
    static final String PAID = "paid";
    static final String HOURS_PROOF = "hoursProof";
    static final String PAY_PROOF = "payProof";
    static final String TIPS = "tips";
    static final String PIECES = "pieces";
    static final String MEALS = "meals";
    static final String RESTS = "rests";

    /** Columns that are shown when somebody asks for them, or something stands in them. */
    static final List<String> FURTHER = List.of(TIPS, PIECES, MEALS, RESTS);

    static final List<String> DAYS = List.of("d1", "d2", "d3", "d4", "d5", "d6", "d7");
    static final List<String> COLUMNS =
            List.of(
                    WEEK,
                    "d1",
                    "d2",
                    "d3",
                    "d4",
                    "d5",
                    "d6",
                    "d7",
                    TOTAL,
                    PAID,
                    HOURS_PROOF,
                    PAY_PROOF,
                    TIPS,
                    PIECES,
                    MEALS,
                    RESTS);

    private static final int LAST = 6;

    private WeeksSheet() {}

    static Sheet create() {
        return new Sheet("weeks", COLUMNS);
    }

    // ---- from the sheet to the facts ----

    /** Reads all rows; the first of a row's cells that cannot be read ends that row. */
    static void read(Sheet sheet, EnteredFacts entered) {
        for (int row = 0; row < sheet.size(); row++) {
            if (!sheet.isBlank(row, List.of(WEEK))) {
                readRow(sheet, row, entered);
            }
        }
    }

    private static void readRow(Sheet sheet, int row, EnteredFacts entered) {
        Optional<LocalDate> week = sheet.date(row, WEEK);
        if (week.isEmpty()) {
            entered.missing(sheet.cell(row, WEEK));
            return;
        }
        Evidence proof = sheet.constant(row, HOURS_PROOF, Evidence.class).orElse(null);
        Map<Sheet.Cell, WorkRecord> found = new LinkedHashMap<>();
        for (int day = 0; day < DAYS.size(); day++) {
            LocalDate date = week.get().plusDays(day);
            read(
                    sheet.cell(row, DAYS.get(day)),
                    sheet,
                    (cell, hours) -> found.put(cell, hours.ofDay(date, proof)));
        }
        read(
                sheet.cell(row, TOTAL),
                sheet,
                (cell, hours) -> found.put(cell, hours.ofWeek(week.get(), proof)));
        addCounts(sheet, row, week.get(), found);
        found.forEach(entered::work);
        sheet.number(row, TIPS)
                .ifPresent(
                        tips ->
                                entered.extra(
                                        sheet.cell(row, TIPS),
                                        new OtherPay(
                                                OtherPayKind.TIPS,
                                                week.get(),
                                                week.get().plusDays(LAST),
                                                tips,
                                                null)));
        Optional<BigDecimal> paid = sheet.number(row, PAID);
        if (paid.isPresent()) {
            entered.payment(
                    sheet.cell(row, PAID),
                    new Payment(
                            week.get(),
                            week.get().plusDays(LAST),
                            paid.get(),
                            sheet.constant(row, PAY_PROOF, Evidence.class).orElse(null)));
        }
    }

    /** What was counted of a week goes with its first record; without hours it is one itself. */
    private static void addCounts(
            Sheet sheet, int row, LocalDate week, Map<Sheet.Cell, WorkRecord> found) {
        WorkCounts counts =
                new WorkCounts(
                        sheet.number(row, PIECES).orElse(null),
                        days(sheet, row, MEALS),
                        days(sheet, row, RESTS));
        if (counts.isNone()) {
            return;
        }
        if (found.isEmpty()) {
            found.put(sheet.cell(row, PIECES), WorkRecord.week(week, BigDecimal.ZERO).with(counts));
        } else {
            Map.Entry<Sheet.Cell, WorkRecord> first = found.entrySet().iterator().next();
            first.setValue(first.getValue().with(counts));
        }
    }

    private static Integer days(Sheet sheet, int row, String column) {
        Optional<BigDecimal> number = sheet.number(row, column);
        if (number.isPresent() && !number.get().toPlainString().matches("[0-7]")) {
            throw new Sheet.UnreadableException(sheet.cell(row, column));
        }
        return number.map(BigDecimal::intValue).orElse(null);
    }

    private static void read(
            Sheet.Cell cell, Sheet sheet, BiConsumer<Sheet.Cell, WorkedHours> found) {
        String text = sheet.get(cell.row(), cell.column());
        if (!text.isEmpty()) {
            found.accept(
                    cell,
                    WorkedHours.read(text).orElseThrow(() -> new Sheet.UnreadableException(cell)));
        }
    }

    // ---- from the facts to the sheet ----

    /**
     * Writes work and payments of single weeks.
     *
     * @return the payments that are for other periods
     */
    static List<Payment> write(ClaimFacts facts, DayOfWeek first, Sheet sheet) {
        new Writing(sheet, first).work(facts);
        Writing writing = new Writing(sheet, first);
        List<Payment> others = new ArrayList<>();
        for (Payment payment : facts.paid()) {
            if (!writing.paid(payment)) {
                others.add(payment);
            }
        }
        writing.sort();
        return others;
    }

    /**
     * Writes tips of single weeks.
     *
     * @return all other pay that is for other periods, or is something else
     */
    static List<OtherPay> writeTips(ClaimFacts facts, DayOfWeek first, Sheet sheet) {
        Writing writing = new Writing(sheet, first);
        List<OtherPay> others = new ArrayList<>();
        for (OtherPay extra : facts.extras()) {
            if (!writing.tips(extra)) {
                others.add(extra);
            }
        }
        writing.sort();
        return others;
    }

    /** Finds the row of a week with a free cell, or adds one. */
    private record Writing(Sheet sheet, DayOfWeek first) {

        void work(ClaimFacts facts) {
            Set<LocalDate> given = new HashSet<>();
            for (WorkRecord record : facts.work()) {
                if (record.grain() == WorkRecord.Grain.DAY) {
                    given.add(record.date());
                    put(record.date(), record);
                } else if (record.grain() == WorkRecord.Grain.WEEK) {
                    int row = row(start(record.weekOf()), TOTAL);
                    sheet.set(row, TOTAL, WorkedHours.of(record).text());
                    counts(row, record.counts());
                    proof(row, HOURS_PROOF, record.evidence());
                }
            }
            facts.work().stream()
                    .filter(record -> record.grain() == WorkRecord.Grain.PATTERN)
                    .forEach(record -> pattern(record, given));
        }

        /** Day by day, as the engine reads it; a day that is given by itself stays. */
        private void pattern(WorkRecord record, Set<LocalDate> given) {
            int most = record.daysPerWeek() == null ? DAYS.size() : record.daysPerWeek();
            for (LocalDate day = record.from();
                    !day.isAfter(record.until());
                    day = day.plusDays(1)) {
                if (ChronoUnit.DAYS.between(start(day), day) < most && given.add(day)) {
                    put(day, record);
                }
            }
        }

        private void put(LocalDate day, WorkRecord record) {
            String column = DAYS.get((int) ChronoUnit.DAYS.between(start(day), day));
            int row = row(start(day), column);
            sheet.set(row, column, WorkedHours.of(record).text());
            if (record.grain() == WorkRecord.Grain.DAY) {
                counts(row, record.counts());
            }
            proof(row, HOURS_PROOF, record.evidence());
        }

        boolean paid(Payment payment) {
            boolean ofOneWeek =
                    payment.from() != null
                            && payment.from().equals(start(payment.from()))
                            && payment.from().plusDays(LAST).equals(payment.until())
                            && payment.amount() != null;
            if (ofOneWeek) {
                int row = row(payment.from(), PAID);
                sheet.set(row, PAID, payment.amount().toPlainString());
                proof(row, PAY_PROOF, payment.evidence());
            }
            return ofOneWeek;
        }

        boolean tips(OtherPay extra) {
            boolean ofOneWeek =
                    extra.kind() == OtherPayKind.TIPS
                            && extra.evidence() == null
                            && extra.from() != null
                            && extra.from().equals(start(extra.from()))
                            && extra.from().plusDays(LAST).equals(extra.until())
                            && extra.amount() != null;
            if (ofOneWeek) {
                sheet.set(row(extra.from(), TIPS), TIPS, extra.amount().toPlainString());
            }
            return ofOneWeek;
        }

        private void counts(int row, WorkCounts counts) {
            if (counts != null) {
                add(row, PIECES, counts.pieces());
                add(row, MEALS, number(counts.mealsMissed()));
                add(row, RESTS, number(counts.restsMissed()));
            }
        }

        private static BigDecimal number(Integer days) {
            return days == null ? null : BigDecimal.valueOf(days);
        }

        private void add(int row, String column, BigDecimal count) {
            if (count != null) {
                BigDecimal before = sheet.number(row, column).orElse(BigDecimal.ZERO);
                sheet.set(row, column, before.add(count).toPlainString());
            }
        }

        private void proof(int row, String column, Evidence evidence) {
            if (evidence != null) {
                sheet.set(row, column, evidence.name());
            }
        }

        private LocalDate start(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(first));
        }

        private int row(LocalDate week, String free) {
            for (int row = sheet.size() - 1; row >= 0; row--) {
                if (sheet.get(row, WEEK).equals(week.toString())
                        && sheet.get(row, free).isEmpty()) {
                    return row;
                }
            }
            int row = sheet.addRow();
            sheet.set(row, WEEK, week.toString());
            return row;
        }

        void sort() {
            sheet.sortBy(WEEK);
        }
    }
}
