package org.makewhole.remedy.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
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
 */
public record AllocationOrder(List<MoneyComponent> order, String citation, boolean verified)
        implements Serializable {
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
                orders.put(
                        one.get("jurisdiction").asText(),
                        new AllocationOrder(
                                order,
                                one.get("citation").asText(),
                                one.get("verified").asBoolean()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(orders);
    }
}
