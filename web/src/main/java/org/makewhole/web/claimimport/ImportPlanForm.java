package org.makewhole.web.claimimport;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    ImportPlanForm(ImportPlan plan) {
        this.source = plan.source();
        this.country = plan.country();
        this.currency = plan.currency();
        this.visibility = plan.visibility();
        this.dateOrder = plan.mapping().dateOrder().orElse(null);
        this.decimalStyle = plan.mapping().decimalStyle().orElse(null);
        this.fields =
                Stream.of(ImportField.values())
                        .map(field -> new FieldChoice(field, plan.mapping().columns().get(field)))
                        .toList();
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
                        columns, Optional.ofNullable(dateOrder), Optional.ofNullable(decimalStyle)),
                visibility);
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
