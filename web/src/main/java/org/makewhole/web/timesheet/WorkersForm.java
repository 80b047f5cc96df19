package org.makewhole.web.timesheet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.claim.facts.OwnFacts;
import org.makewhole.party.WorkerDetails;

/** Workers of one employer, a line each: who they are, and what differs from what they share. */
public class WorkersForm implements Serializable {
    private static final long serialVersionUID = 1L;

    static final String NAME = "name";
    static final String PHONE = "phone";
    static final String RATE = "rate";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String PAID = "paid";
    static final List<String> COLUMNS = List.of(NAME, PHONE, RATE, FROM, UNTIL, PAID);

    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_PHONE = 40;

    private final Sheet sheet = new Sheet("workers", COLUMNS);
    private transient List<Sheet.Problem> problems = List.of();

    /**
     * A worker with their line.
     *
     * @param row of the sheet, from 0
     */
    public record Entered(int row, WorkerDetails worker, OwnFacts own) {}

    /**
     * The workers, in the order of the lines; what is wrong with a line is told by {@link
     * #getProblems}, and the line left out.
     */
    public List<Entered> read() {
        List<Entered> entered = new ArrayList<>();
        problems = new ArrayList<>();
        sheet.unreadable().forEach(cell -> problems.add(cell.problem(text("again"))));
        for (int row = 0; row < sheet.size(); row++) {
            if (!sheet.isBlank(row, List.of())) {
                read(row, entered);
            }
        }
        return entered;
    }

    private void read(int row, List<Entered> entered) {
        String name = sheet.get(row, NAME).strip();
        String phone = sheet.get(row, PHONE).strip();
        if (name.isEmpty()) {
            problems.add(sheet.cell(row, NAME).problem(text("missing")));
            return;
        }
        if (name.length() > LONGEST_NAME || phone.length() > LONGEST_PHONE) {
            String column = name.length() > LONGEST_NAME ? NAME : PHONE;
            problems.add(sheet.cell(row, column).problem(text("tooLong")));
            return;
        }
        try {
            OwnFacts own =
                    new OwnFacts(
                            sheet.number(row, RATE).orElse(null),
                            sheet.date(row, FROM).orElse(null),
                            sheet.date(row, UNTIL).orElse(null),
                            sheet.number(row, PAID).orElse(null));
            if (own.from() != null && own.until() != null && own.until().isBefore(own.from())) {
                problems.add(sheet.cell(row, UNTIL).problem(text("backwards")));
                return;
            }
            WorkerDetails worker = new WorkerDetails(name, phone.isEmpty() ? null : phone, null);
            entered.add(new Entered(row, worker, own));
        } catch (Sheet.UnreadableException unreadable) {
            problems.add(unreadable.cell().problem(text("again")));
        }
    }

    private static String text(String key) {
        return SheetTexts.get("sheet.problem." + key);
    }

    /** Tells at a line why nothing can be computed for this worker. */
    public void mark(Entered worker, String problem) {
        problems.add(sheet.cell(worker.row(), NAME).problem(problem));
    }

    /** Takes the lines of workers away who are kept now. */
    public void remove(List<Entered> kept) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            sheet.remove(kept.get(i).row());
        }
    }

    public List<Sheet.Problem> getProblems() {
        return problems == null ? List.of() : problems;
    }

    public Sheet getSheet() {
        return sheet;
    }
}
