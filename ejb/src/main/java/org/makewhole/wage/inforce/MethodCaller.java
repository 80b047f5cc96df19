package org.makewhole.wage.inforce;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.makewhole.wage.employment.EntitlementInput;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleValue;

/** Applies methods to what is due beside the pay of periods. */
public interface MethodCaller {

    /**
     * What an entitlement is reckoned by.
     *
     * @param rule null when the pack has none of the method
     * @param value in force on the day; null when there is none
     * @param own parameters of the entitlement
     * @param parameters those of the entitlement over those of the rule
     */
    record Chosen(
            Method method, Rule rule, RuleValue value, ObjectNode own, ObjectNode parameters) {}

    /**
     * Finds method, rule and parameters.
     *
     * @throws org.makewhole.wage.method.InputException when there is no such rule or method
     */
    Chosen choose(EntitlementInput entitlement, LocalDate on);

    /**
     * Applies a method.
     *
     * @throws org.makewhole.wage.method.InputException with every problem of the parameters
     */
    Workings apply(Chosen chosen, ObjectNode parameters, String path);
}
