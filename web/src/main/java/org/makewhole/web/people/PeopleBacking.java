package org.makewhole.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.makewhole.account.MemberRow;
import org.makewhole.account.MemberService;

/** The list of members. */
@Named
@RequestScoped
public class PeopleBacking {
    @Inject private MemberService members;

    private List<MemberRow> rows;

    public List<MemberRow> getRows() {
        if (rows == null) {
            rows = members.list();
        }
        return rows;
    }

    /** True while the administrator is alone: then the page says what to do first. */
    public boolean isAlone() {
        return getRows().size() == 1;
    }
}
