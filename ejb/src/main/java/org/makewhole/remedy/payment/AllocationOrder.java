package org.makewhole.remedy.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.remedy.MoneyComponent;

/**
 * In which order the law of a place sets a payment against what is due.
 *
 * @param order every component once
 * @param citation the rule; null where none is recorded, and wages go first
 * @param verified whether somebody compared it with its source
 * @param address where its text was read; null where nobody has
 * @param readOn the day on which it was; null where nobody has
 * @param departure how another order comes about; null where the text is silent about it
 * @param payerNamesDebt whether, of several debts (each payday is one), the payer may say which is
 *     paid; the order holds within that one
 */
public record AllocationOrder(
        List<MoneyComponent> order,
        String citation,
        boolean verified,
        String address,
        LocalDate readOn,
        Departure departure,
        boolean payerNamesDebt)
        implements Serializable {

    /** How another order than that of the law comes about. */
    public enum Departure {
        /** Payer and creditor agree on it. */
        AGREEMENT,
        /** The payer asks for it, and the creditor consents. */
        CREDITOR_CONSENTS,
        /** The payer asks for it, and the creditor may turn the payment down. */
        CREDITOR_MAY_REFUSE,
        /** The payer alone decides. */
        PAYER_MAY_CHOOSE,
        /** Not even by agreement. */
        FIXED
    }

    private static final AllocationOrder WAGES_FIRST =
            new AllocationOrder(
                    List.of(
                            MoneyComponent.WAGES,
                            MoneyComponent.INTEREST,
                            MoneyComponent.DAMAGES,
                            MoneyComponent.COSTS,
                            MoneyComponent.FEES,
                            MoneyComponent.PENALTIES),
                    null,
                    false,
                    null,
                    null,
                    null,
                    false);

    private static final Map<String, AllocationOrder> ORDERS = read();

    public AllocationOrder {
        order = List.copyOf(order);
    }

    /** Of a place, or else of its country, or else wages first. */
    public static AllocationOrder of(String jurisdiction) {
        AllocationOrder own = ORDERS.get(jurisdiction);
        return own != null
                ? own
                : ORDERS.getOrDefault(
                        jurisdiction.substring(0, Math.min(2, jurisdiction.length())), WAGES_FIRST);
    }

    /** Of each place that has one. */
    static Map<String, AllocationOrder> all() {
        return ORDERS;
    }

    private static AllocationOrder of(JsonNode one, List<MoneyComponent> order) {
        boolean verified = one.get("verified").asBoolean();
        if (verified != (one.has("address") && one.has("readOn"))) {
            throw new IllegalStateException("Verified is what was read somewhere, one day: " + one);
        }
        return new AllocationOrder(
                order,
                one.get("citation").asText(),
                verified,
                verified ? one.get("address").asText() : null,
                verified ? LocalDate.parse(one.get("readOn").asText()) : null,
                one.has("departure") ? Departure.valueOf(one.get("departure").asText()) : null,
                one.path("payerNamesDebt").asBoolean());
    }

    private static Map<String, AllocationOrder> read() {
        Map<String, AllocationOrder> orders = new HashMap<>();
        try (InputStream file =
                AllocationOrder.class.getResourceAsStream("allocation-orders.json")) {
            for (JsonNode one : new ObjectMapper().readTree(file)) {
                List<MoneyComponent> order = new ArrayList<>();
                one.get("order").forEach(each -> order.add(MoneyComponent.valueOf(each.asText())));
                if (!EnumSet.allOf(MoneyComponent.class).equals(EnumSet.copyOf(order))
                        || order.size() != MoneyComponent.values().length) {
                    throw new IllegalStateException("Not every component once: " + one);
                }
                orders.put(one.get("jurisdiction").asText(), of(one, order));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(orders);
    }
}
