package org.makewhole.wage.remark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Reads;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RuleValue;

/** What a reader should know of a call besides what its method remarks. */
public final class CallRemarks {

    /** Lists and objects of a call that tell of work and pay, not of a law. */
    private static final Set<String> FACTS =
            Set.of("pay", "work", "days", "shifts", "periods", "tasks", "accommodation", "loading");

    private CallRemarks() {}

    /** That values may be old on the day that was asked about. */
    public static void ofValues(
            RulePack pack, Rule rule, RuleValue value, LocalDate on, Workings out) {
        if (rule == null || on == null) {
            return;
        }
        Remark remark = findAge(pack, rule, value, on);
        if (remark != null) {
            out.remark(remark.text());
        }
    }

    /** Why the values of a day may not be those of the law; null where nothing says so. */
    static Remark findAge(RulePack pack, Rule rule, RuleValue value, LocalDate on) {
        if (rule.isOld(value, on)) {
            return new Remark(
                    RemarkKind.OLD_VALUES,
                    "The values of rule "
                            + rule.key()
                            + " change each year; the last known ones are of "
                            + value.from()
                            + ": look for those of "
                            + on
                            + ".",
                    rule.method(),
                    value.from(),
                    on);
        }
        LocalDate written = pack.identity().findMonth();
        boolean beyond = written != null && value.until() == null;
        return beyond && on.isAfter(written.plusYears(1))
                ? new Remark(
                        RemarkKind.OLD_PACK,
                        "Pack "
                                + pack.identity().id()
                                + " was written in "
                                + written.toString().substring(0, 7)
                                + ": look whether rule "
                                + rule.key()
                                + " still says so on "
                                + on
                                + ".",
                        rule.method(),
                        written,
                        on)
                : null;
    }

    /** That the pack holds the subject under another method. */
    public static void ofKin(
            RulePack pack, Rule rule, Method method, ObjectNode asked, Workings out) {
        List<String> kin =
                rule == null
                        ? pack.rulesOf(method.kin()).stream().map(Rule::key).toList()
                        : List.of();
        if (!kin.isEmpty() && method.kinWasMeant(asked)) {
            out.remark(
                    "Pack "
                            + pack.identity().id()
                            + " has its values in method "
                            + method.kin()
                            + ": "
                            + String.join(", ", kin)
                            + ".");
        }
    }

    /**
     * What was given and changed nothing.
     *
     * @param parameters of the call over those of the pack, as the method had them
     * @param own those of the call
     */
    public static void ofUnread(
            Reads reads, ObjectNode parameters, ObjectNode own, String path, Workings out) {
        ObjectNode given = parameters.objectNode();
        own.fieldNames().forEachRemaining(name -> given.set(name, parameters.path(name)));
        List<String> names = new ArrayList<>();
        reads.unread(given, path, FACTS)
                .forEach(each -> names.add(each.substring(path.length() + 1)));
        if (!names.isEmpty()) {
            out.remark("Given, but not used for what is asked: " + String.join(", ", names) + ".");
        }
    }

    /** That amounts of the pack are taken for amounts of another currency. */
    public static void ofCurrency(RulePack pack, Rule rule, Currency currency, Workings out) {
        Remark remark = rule == null ? null : findOtherCurrency(pack, currency);
        if (remark != null) {
            out.remark(remark.text());
        }
    }

    static Remark findOtherCurrency(RulePack pack, Currency currency) {
        return pack.currency() == null || pack.currency().equals(currency)
                ? null
                : new Remark(
                        RemarkKind.OTHER_CURRENCY,
                        "The question is in "
                                + currency
                                + "; pack "
                                + pack.identity().id()
                                + " has its amounts in "
                                + pack.currency()
                                + ", and nothing is converted.",
                        currency.getCurrencyCode(),
                        pack.currency().getCurrencyCode());
    }
}
