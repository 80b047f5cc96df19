package org.makewhole.web.account.factor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.makewhole.account.MemberRow;
import org.makewhole.account.MemberService;
import org.makewhole.account.factor.FactorRule;
import org.makewhole.account.factor.FactorRuleService;
import org.makewhole.web.shared.Flash;

/** Whether the organisation requires a second factor, and who has one. */
@Named
@ViewScoped
public class FactorRuleBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/people/security.xhtml?faces-redirect=true";
    private static final List<Integer> GRACES = List.of(0, 7, 14, 30, 60, 90);
    private static final int USUAL_GRACE = 14;

    @Inject private FactorRuleService rules;
    @Inject private MemberService members;

    private FactorRule rule;
    private Set<Long> equipped;
    private int graceDays = USUAL_GRACE;
    private boolean providerTrusted;

    /** Reads the rule as it stands. */
    public void load() {
        rule = rules.get();
        providerTrusted = rule.providerTrusted();
        equipped = rules.accountsWithFactor();
    }

    public String require() {
        rules.require(graceDays, providerTrusted);
        Flash.done("factorText", "rule.required");
        return HERE;
    }

    public String release() {
        rules.release();
        Flash.done("factorText", "rule.released");
        return HERE;
    }

    public FactorRule getRule() {
        return rule;
    }

    public boolean isInGrace() {
        return rule.graceUntil() != null && rule.graceUntil().isAfter(Instant.now());
    }

    public boolean isDue() {
        return rule.graceUntil() != null && !isInGrace();
    }

    /** Days of grace to choose from. */
    public List<Integer> getGraces() {
        return GRACES;
    }

    /** Members who would be asked to set one up. */
    public List<MemberRow> getWithout() {
        return members.list().stream()
                .filter(MemberRow::active)
                .filter(row -> !equipped.contains(row.accountId()))
                .toList();
    }

    public int getGraceDays() {
        return graceDays;
    }

    public void setGraceDays(int graceDays) {
        this.graceDays = graceDays;
    }

    public boolean isProviderTrusted() {
        return providerTrusted;
    }

    public void setProviderTrusted(boolean providerTrusted) {
        this.providerTrusted = providerTrusted;
    }
}
