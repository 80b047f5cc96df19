package org.makewhole.web.account.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.makewhole.account.MemberRow;
import org.makewhole.account.factor.FactorRuleService;
import org.makewhole.web.shared.Flash;

/** What the page of a member says of their second factors. */
@Named
@RequestScoped
public class MemberFactorsBacking {
    @Inject private FactorRuleService rules;

    public boolean has(MemberRow member) {
        return rules.accountsWithFactor().contains(member.accountId());
    }

    public String reset(MemberRow member) {
        rules.reset(member.id());
        Flash.done("factorText", "reset.done");
        return "/people/list.xhtml?faces-redirect=true";
    }
}
