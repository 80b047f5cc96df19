package org.makewhole.web.claim;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.makewhole.claim.ClaimService;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.web.shared.Texts;

/** What would be owed to each of several workers. */
public class ClaimantsResult implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Line> lines = new ArrayList<>();
    private Currency currency;

    /** What would be owed to one of them. */
    public record Line(String name, BigDecimal wages) implements Serializable {}

    void clear() {
        lines.clear();
    }

    void add(String name, AmountsOwed owed) {
        currency = owed.currency();
        lines.add(new Line(name, owed.sums().wages()));
    }

    void sayNumber(int workers) {
        String text =
                workers == 0
                        ? Texts.get("claimText", "claimants.none")
                        : Texts.get("claimText", "claimants.tooMany", ClaimService.MOST_AT_ONCE);
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    BigDecimal total() {
        return lines.stream().map(Line::wages).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<Line> getLines() {
        return lines;
    }

    public Currency getCurrency() {
        return currency;
    }
}
