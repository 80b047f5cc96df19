package org.makewhole.web.grievance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.makewhole.grievance.GrievanceFilter;
import org.makewhole.grievance.GrievanceIssue;
import org.makewhole.grievance.GrievanceRow;
import org.makewhole.grievance.GrievanceService;
import org.makewhole.grievance.procedure.Turn;

/** The list of grievances, what is due first on top; its whole state stands in the link. */
@Named
@RequestScoped
public class GrievanceListBacking {

    @Inject private GrievanceService grievances;

    private String turn;
    private String issue;
    private boolean all;
    private boolean overdue;
    private boolean mine;
    private List<GrievanceRow> rows = List.of();

    public void load() {
        rows =
                grievances.list(
                        new GrievanceFilter(
                                !all,
                                overdue,
                                mine,
                                chosen(Turn.values(), turn),
                                chosen(GrievanceIssue.values(), issue)));
    }

    /** The value of a link, which is typed by hand too; null for anything unknown. */
    private static <E extends Enum<E>> E chosen(E[] values, String name) {
        return Stream.of(values).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    public boolean isNarrowed() {
        return all
                || overdue
                || mine
                || turn != null && !turn.isBlank()
                || issue != null && !issue.isBlank();
    }

    public boolean isCut() {
        return rows.size() == GrievanceService.MOST_ROWS;
    }

    public int getMost() {
        return GrievanceService.MOST_ROWS;
    }

    public List<GrievanceRow> getRows() {
        return rows;
    }

    public Turn[] getTurns() {
        return new Turn[] {Turn.UNION, Turn.EMPLOYER, Turn.PARTIES, Turn.PANEL};
    }

    public GrievanceIssue[] getIssues() {
        return GrievanceIssue.values();
    }

    public String getTurn() {
        return turn;
    }

    public void setTurn(String turn) {
        this.turn = turn;
    }

    public String getIssue() {
        return issue;
    }

    public void setIssue(String issue) {
        this.issue = issue;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }
}
