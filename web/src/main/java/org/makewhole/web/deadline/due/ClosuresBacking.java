package org.makewhole.web.deadline.due;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.deadline.closure.ClosureService;
import org.makewhole.deadline.closure.NewClosure;
import org.makewhole.deadline.closure.OrganizationClosure;
import org.makewhole.web.shared.Flash;

/** The days on which the organisation is closed. */
@Named
@ViewScoped
public class ClosuresBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/deadline/closures.xhtml?faces-redirect=true";

    @Inject private ClosureService closures;

    private transient List<OrganizationClosure> rows;
    private LocalDate from;
    private LocalDate to;
    private String name;

    public List<OrganizationClosure> getRows() {
        if (rows == null) {
            rows = closures.list();
        }
        return rows;
    }

    public String add() {
        closures.add(new NewClosure(from, to, name));
        Flash.done("deadlineText", "closures.added");
        return PAGE;
    }

    public String remove(long id, int version) {
        closures.remove(id, version);
        Flash.done("deadlineText", "closures.removed");
        return PAGE;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
