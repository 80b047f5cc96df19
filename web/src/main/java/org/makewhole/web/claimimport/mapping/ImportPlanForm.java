package org.makewhole.web.claimimport.mapping;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.claimimport.ImportPlan;
import org.makewhole.claimimport.column.ColumnMapping;
import org.makewhole.claimimport.column.ImportField;
import org.makewhole.shared.celltext.DateOrder;
import org.makewhole.shared.celltext.DecimalStyle;

/** How a file is to be read, as it is being filled in. */
public class ImportPlanForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String source;
    private String country;
    private String currency;
    private DateOrder dateOrder;
    private DecimalStyle decimalStyle;
    private Visibility visibility;
    private final List<FieldChoice> fields;
    private final List<FurtherChoice> further = new ArrayList<>();

    ImportPlanForm(ImportPlan plan) {
        this.source = plan.source();
        this.country = plan.country();
        this.currency = plan.currency();
        this.visibility = plan.visibility();
        this.dateOrder = plan.mapping().dateOrder().orElse(null);
        this.decimalStyle = plan.mapping().decimalStyle().orElse(null);
        this.fields =
                Stream.of(ImportField.values())
                        .filter(field -> !field.isApart())
                        .map(field -> new FieldChoice(field, plan.mapping().columns().get(field)))
                        .toList();
        plan.mapping()
                .further()
                .forEach((column, field) -> further.add(new FurtherChoice(column, field.name())));
        plan.mapping()
                .marks()
                .forEach(column -> further.add(new FurtherChoice(column, FurtherChoice.MARK)));
        more();
    }

    /** Offers one more column of an amount or a mark. */
    void more() {
        further.add(new FurtherChoice(null, null));
    }

    /** Whether a column stands twice among the further ones. */
    boolean isRepeating() {
        List<Integer> chosen =
                further.stream()
                        .filter(FurtherChoice::isFilled)
                        .map(FurtherChoice::getColumn)
                        .toList();
        return chosen.stream().distinct().count() < chosen.size();
    }

    ImportPlan plan() {
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        fields.stream()
                .filter(choice -> choice.getColumn() != null)
                .forEach(choice -> columns.put(choice.getField(), choice.getColumn()));
        return new ImportPlan(
                source,
                country,
                currency,
                new ColumnMapping(
                                columns,
                                Optional.ofNullable(dateOrder),
                                Optional.ofNullable(decimalStyle))
                        .with(amounts(), marks()),
                visibility);
    }

    private Map<Integer, ImportField> amounts() {
        Map<Integer, ImportField> amounts = new HashMap<>();
        further.stream()
                .filter(FurtherChoice::isFilled)
                .forEach(
                        choice ->
                                choice.findField()
                                        .ifPresent(f -> amounts.put(choice.getColumn(), f)));
        return amounts;
    }

    private Set<Integer> marks() {
        return further.stream()
                .filter(choice -> choice.isFilled() && choice.isMark())
                .map(FurtherChoice::getColumn)
                .collect(Collectors.toSet());
    }

    /** Columns of further amounts and marks, one of them still to be chosen. */
    public List<FurtherChoice> getFurther() {
        return further;
    }

    public List<FieldChoice> getFields() {
        return fields;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** To whom the cases are open from the beginning. */
    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }

    public Visibility[] getVisibilities() {
        return Visibility.values();
    }

    /** Null: each date shows by itself how it is meant. */
    public DateOrder getDateOrder() {
        return dateOrder;
    }

    public void setDateOrder(DateOrder dateOrder) {
        this.dateOrder = dateOrder;
    }

    /** Null: each amount shows by itself how it is meant. */
    public DecimalStyle getDecimalStyle() {
        return decimalStyle;
    }

    public void setDecimalStyle(DecimalStyle decimalStyle) {
        this.decimalStyle = decimalStyle;
    }
}
