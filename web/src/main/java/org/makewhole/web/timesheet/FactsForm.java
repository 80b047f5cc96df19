package org.makewhole.web.timesheet;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.ClaimProblem;
import org.makewhole.claim.facts.OtherPay;
import org.makewhole.claim.facts.Payment;
import org.makewhole.web.timesheet.terms.EmploymentForm;
import org.makewhole.web.timesheet.terms.TermsList;

/** Everything that a worker says about the employment, as it is being typed. */
public class FactsForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_WEEKS = 4;

    private final Sheet weeks = WeeksSheet.create();
    private final Sheet payments = PeriodsSheet.payments();
    private final Sheet extras = PeriodsSheet.extras();
    private final TermsList terms;
    private final EmploymentForm employment;
    private final LocalDate today;
    private final ClaimFacts before;
    private DayOfWeek weekStart;
    private LocalDate employmentEnd;
    private transient EnteredFacts entered;
    private transient List<Sheet.Problem> problems = List.of();

    /** An empty form that offers the weeks before today. */
    public FactsForm(LocalDate today) {
        this.today = today;
        this.before = ClaimFacts.NONE;
        this.terms = new TermsList();
        this.employment = new EmploymentForm(before);
        this.weekStart = DayOfWeek.MONDAY;
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int back = FIRST_WEEKS; back > 0; back--) {
            int row = weeks.addRow();
            weeks.set(row, WeeksSheet.WEEK, monday.minusWeeks(back).toString());
        }
    }

    /** A form that shows what was said before. */
    public FactsForm(ClaimFacts facts, LocalDate today) {
        this.today = today;
        this.before = facts;
        this.weekStart = facts.weekStart() == null ? DayOfWeek.MONDAY : facts.weekStart();
        this.employmentEnd = facts.employmentEnd();
        List<Payment> others = WeeksSheet.write(facts, weekStart, weeks);
        PeriodsSheet.writePayments(others, payments);
        List<OtherPay> extrasOfPeriods = WeeksSheet.writeTips(facts, weekStart, weeks);
        PeriodsSheet.writeExtras(extrasOfPeriods, extras);
        this.employment = new EmploymentForm(facts);
        this.terms = new TermsList(facts.terms(), beginning(facts).orElse(null));
    }

    /** First day of which work or pay is known. */
    private Optional<LocalDate> beginning(ClaimFacts facts) {
        return Stream.of(
                        facts.work().stream()
                                .map(
                                        each ->
                                                each.date() != null
                                                        ? each.date()
                                                        : Objects.requireNonNullElse(
                                                                each.weekOf(), each.from()))
                                .map(day -> day.with(TemporalAdjusters.previousOrSame(weekStart))),
                        facts.paid().stream().map(each -> each.from()),
                        facts.extras().stream().map(each -> each.from()))
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }

    /**
     * What was said; what this form does not ask for stays as it was.
     *
     * @return empty when something cannot be read, of which {@link #getProblems} tells
     */
    public Optional<ClaimFacts> read() {
        // Not in the fields before it is whole: a request of the live figure may be under way
        // beside this one.
        EnteredFacts read = new EnteredFacts();
        List<Sheet.Problem> found = new ArrayList<>();
        Stream.of(weeks, payments, extras)
                .flatMap(sheet -> sheet.unreadable().stream())
                .forEach(cell -> found.add(cell.problem(SheetTexts.get("sheet.problem.again"))));
        if (found.isEmpty()) {
            try {
                WeeksSheet.read(weeks, read);
                PeriodsSheet.readPayments(payments, read);
                PeriodsSheet.readExtras(extras, read);
            } catch (Sheet.UnreadableException unreadable) {
                found.add(unreadable.cell().problem(SheetTexts.get("sheet.problem.again")));
            }
            read.missing()
                    .forEach(
                            cell ->
                                    found.add(
                                            cell.problem(SheetTexts.get("sheet.problem.missing"))));
        }
        entered = read;
        problems = found;
        return found.isEmpty() ? Optional.of(facts(read)) : Optional.empty();
    }

    private ClaimFacts facts(EnteredFacts read) {
        ClaimFacts said =
                new ClaimFacts(
                        before.pack(),
                        before.terms(),
                        read.work(),
                        read.extras(),
                        read.payments(),
                        weekStart,
                        before.paydayLagDays(),
                        employmentEnd,
                        before.wilful(),
                        before.damages(),
                        before.interestTo(),
                        before.age(),
                        before.claimed(),
                        before.employment());
        return employment.into(said).with(terms.toTerms(beginning(said).orElse(null)), said.work());
    }

    /** Leads problems of the facts back to the cells that the values came from. */
    public void mark(List<ClaimProblem> found) {
        List<Sheet.Problem> ofCells = new ArrayList<>();
        for (ClaimProblem problem : found) {
            entered.findCell(problem)
                    .ifPresent(cell -> ofCells.add(cell.problem(FactsProblems.text(problem))));
        }
        problems = ofCells;
    }

    /** Says what is wrong: terms at their fields, the rest above the form, of cells how many. */
    public void say(List<ClaimProblem> found) {
        FactsProblems.say(
                found.stream().filter(problem -> entered.findCell(problem).isEmpty()).toList(),
                getProblems().size());
    }

    /** Says that cells cannot be read. */
    public void sayUnread() {
        sayUnread(0);
    }

    /**
     * Says that cells cannot be read.
     *
     * @param elsewhere cells of sheets that are not of this form
     */
    public void sayUnread(int elsewhere) {
        FactsProblems.say(List.of(), getProblems().size() + elsewhere);
    }

    /** Problems of cells, found by the last reading or computing. */
    public List<Sheet.Problem> getProblems() {
        return problems == null ? List.of() : problems;
    }

    /** The same for the sheets in the browser. */
    public String getToldJson() {
        return SheetTexts.told(getProblems());
    }

    /** The same with problems of another sheet. */
    public String toldWith(List<Sheet.Problem> others) {
        return SheetTexts.told(Stream.of(getProblems(), others).flatMap(List::stream).toList());
    }

    public Sheet getWeeks() {
        return weeks;
    }

    public Sheet getPayments() {
        return payments;
    }

    public Sheet getExtras() {
        return extras;
    }

    public EmploymentForm getEmployment() {
        return employment;
    }

    public TermsList getTerms() {
        return terms;
    }

    public LocalDate getToday() {
        return today;
    }

    /** The week that an empty sheet begins with. */
    public LocalDate getFirstWeek() {
        return today.with(TemporalAdjusters.previousOrSame(weekStart)).minusWeeks(FIRST_WEEKS);
    }

    /** First day of the workweek, 1 for Monday. */
    public int getWeekStart() {
        return weekStart.getValue();
    }

    public void setWeekStart(int day) {
        if (day >= DayOfWeek.MONDAY.getValue() && day <= DayOfWeek.SUNDAY.getValue()) {
            this.weekStart = DayOfWeek.of(day);
        }
    }

    public List<Integer> getWeekdays() {
        return Stream.of(DayOfWeek.values()).map(DayOfWeek::getValue).toList();
    }

    public LocalDate getEmploymentEnd() {
        return employmentEnd;
    }

    public void setEmploymentEnd(LocalDate employmentEnd) {
        this.employmentEnd = employmentEnd;
    }
}
