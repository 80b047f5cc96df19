package org.makewhole.claimimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.claimimport.column.ColumnMapping;
import org.makewhole.claimimport.column.ImportField;
import org.makewhole.claimimport.row.ClaimReason;
import org.makewhole.claimimport.row.RowReason;
import org.makewhole.shared.celltext.CellReason;
import org.makewhole.shared.celltext.DateOrder;
import org.makewhole.shared.celltext.DecimalStyle;
import org.makewhole.shared.spreadsheet.ReasonCode;
import org.makewhole.shared.spreadsheet.RowProblem;

/** Headers, mappings and refused rows as JSON, for storage. */
final class StoredJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, ReasonCode> CODES =
            Stream.<ReasonCode[]>of(
                            ClaimReason.values(), CellReason.values(), RowProblem.Code.values())
                    .flatMap(Stream::of)
                    .collect(Collectors.toUnmodifiableMap(ReasonCode::key, Function.identity()));

    private record Mapping(
            Map<ImportField, Integer> columns,
            Map<Integer, ImportField> further,
            Set<Integer> marks,
            DateOrder dates,
            DecimalStyle amounts) {}

    private record Reason(String code, ImportField field, List<String> arguments) {}

    private StoredJson() {}

    static String texts(List<String> texts) {
        return write(texts);
    }

    static List<String> texts(String json) {
        return read(json, new TypeReference<>() {});
    }

    static String mapping(ColumnMapping mapping) {
        return write(
                new Mapping(
                        mapping.columns(),
                        mapping.further(),
                        mapping.marks(),
                        mapping.dateOrder().orElse(null),
                        mapping.decimalStyle().orElse(null)));
    }

    static ColumnMapping mapping(String json) {
        Mapping stored = read(json, new TypeReference<>() {});
        return new ColumnMapping(
                stored.columns(),
                stored.further() == null ? Map.of() : stored.further(),
                stored.marks() == null ? Set.of() : stored.marks(),
                Optional.ofNullable(stored.dates()),
                Optional.ofNullable(stored.amounts()));
    }

    /** Amounts as texts, so that nothing on the way takes them for floating numbers. */
    static String amounts(Map<ImportField, BigDecimal> amounts) {
        Map<ImportField, String> texts = new EnumMap<>(ImportField.class);
        amounts.forEach((field, amount) -> texts.put(field, amount.toPlainString()));
        return write(texts);
    }

    static Map<ImportField, BigDecimal> amounts(String json) {
        Map<ImportField, String> texts = read(json, new TypeReference<>() {});
        Map<ImportField, BigDecimal> amounts = new EnumMap<>(ImportField.class);
        texts.forEach((field, text) -> amounts.put(field, new BigDecimal(text)));
        return amounts;
    }

    static String reasons(List<RowReason> reasons) {
        return write(
                reasons.stream()
                        .map(r -> new Reason(r.code().key(), r.field().orElse(null), r.arguments()))
                        .toList());
    }

    static List<RowReason> reasons(String json) {
        List<Reason> stored = read(json, new TypeReference<>() {});
        return stored.stream()
                .map(
                        r ->
                                new RowReason(
                                        CODES.get(r.code()),
                                        Optional.ofNullable(r.field()),
                                        r.arguments()))
                .toList();
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not what was stored for an import", e);
        }
    }
}
