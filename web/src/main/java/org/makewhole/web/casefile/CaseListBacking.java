package org.makewhole.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.makewhole.casefile.CaseCursor;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseFilter;
import org.makewhole.casefile.CasePage;
import org.makewhole.casefile.CaseRow;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.remedy.RemedyService;
import org.makewhole.remedy.StageTotals;
import org.makewhole.shared.security.CurrentCaller;

/** The list of cases; its state stands in the link, but for the words that were looked for. */
@Named
@RequestScoped
public class CaseListBacking {

    @Inject private CaseFileService cases;
    @Inject private RemedyService remedies;
    @Inject private CurrentCaller caller;
    @Inject private SearchWords searched;

    private String find;
    private String words;
    private String status;
    private String country;
    private boolean mine;
    private boolean open;
    private String after;
    private String before;

    // Empty, not absent: a form of the frame around the list (sign out, language) is sent without
    // reading it again.
    private CasePage page = new CasePage(List.of(), Optional.empty(), Optional.empty());
    private Map<Long, StageTotals> money = Map.of();
    private List<String> countries = List.of();

    /** Reads the page that the link names; an unreadable place in the list means its beginning. */
    public void load() {
        CaseFilter filter = filter();
        page =
                CaseCursor.parse(before)
                        .map(cursor -> cases.pageBefore(filter, cursor))
                        .orElseGet(() -> cases.page(filter, CaseCursor.parse(after)));
        money = remedies.ofCases(page.rows().stream().map(CaseRow::id).toList());
        countries = cases.countries();
    }

    /** What the list is narrowed to by its link. */
    CaseFilter filter() {
        words = searched.find(find);
        return new CaseFilter(
                words, chosenStatus(), country, mine ? caller.get().accountId() : null, open);
    }

    private CaseStatus chosenStatus() {
        return Stream.of(CaseStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElse(null);
    }

    public boolean isNarrowed() {
        return mine || open || filled(words) || filled(status) || filled(country);
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    public List<CaseRow> getRows() {
        return page.rows();
    }

    public Map<Long, StageTotals> getMoney() {
        return money;
    }

    /** Text of the place where the next page begins, or null on the last page. */
    public String getNextPage() {
        return page.after().map(CaseCursor::text).orElse(null);
    }

    /** Text of the place before which the previous page ends, or null on the first page. */
    public String getPreviousPage() {
        return page.before().map(CaseCursor::text).orElse(null);
    }

    public CaseStatus[] getStatuses() {
        return CaseStatus.values();
    }

    public List<String> getCountries() {
        return countries;
    }

    public String getWords() {
        return words;
    }

    /** The key of the words. */
    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
