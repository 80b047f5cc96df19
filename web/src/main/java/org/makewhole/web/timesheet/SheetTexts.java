package org.makewhole.web.timesheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.makewhole.claim.facts.Evidence;
import org.makewhole.claim.facts.OtherPayKind;
import org.makewhole.web.shared.Texts;

/**
 * What the scripts of the sheets need to know: their columns and texts, as JSON for data
 * attributes.
 */
@Named
@RequestScoped
public class SheetTexts {
    private static final String BUNDLE = "timesheetText";
    private static final String DAYS = "days";

    /** A text of the sheets in the language of the view. */
    static String get(String key) {
        return Texts.get(BUNDLE, key);
    }

    /** Problems of cells. */
    static String told(List<Sheet.Problem> problems) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        problems.forEach(
                each ->
                        all.add(
                                Json.createObjectBuilder()
                                        .add("sheet", each.sheet())
                                        .add("row", each.row())
                                        .add("column", each.column())
                                        .add("text", each.text())));
        return all.build().toString();
    }

    /** What a sheet says. */
    public String getSheet() {
        return texts("sheet.");
    }

    /** What the strip of weeks says. */
    public String getHeat() {
        return texts("heat.");
    }

    private static String texts(String beginning) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle bundle = faces.getApplication().getResourceBundle(faces, BUNDLE);
        JsonObjectBuilder texts = Json.createObjectBuilder();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .forEach(
                        key -> texts.add(key.substring(beginning.length()), bundle.getString(key)));
        return texts.build().toString();
    }

    public String getWeeksColumns() {
        JsonArrayBuilder columns = Json.createArrayBuilder();
        columns.add(column(WeeksSheet.WEEK, "date"));
        WeeksSheet.DAYS.forEach(
                day ->
                        columns.add(
                                Json.createObjectBuilder()
                                        .add("key", day)
                                        .add("type", "hours")
                                        .add("head", day)
                                        .add("view", DAYS)));
        columns.add(column(WeeksSheet.TOTAL, "weekHours"));
        columns.add(column(WeeksSheet.PAID, "money").add("unit", true));
        columns.add(evidence(WeeksSheet.HOURS_PROOF));
        columns.add(evidence(WeeksSheet.PAY_PROOF));
        WeeksSheet.FURTHER.forEach(
                key ->
                        columns.add(
                                column(key, key.equals(WeeksSheet.TIPS) ? "money" : "number")
                                        .add("further", true)));
        return columns.build().toString();
    }

    public String getPaymentColumns() {
        return columns(PeriodsSheet.PAYMENT_COLUMNS);
    }

    public String getExtraColumns() {
        return columns(PeriodsSheet.EXTRA_COLUMNS);
    }

    public String getWorkerColumns() {
        JsonArrayBuilder columns = Json.createArrayBuilder();
        for (String key : WorkersForm.COLUMNS) {
            switch (key) {
                case WorkersForm.NAME, WorkersForm.PHONE -> columns.add(column(key, "text"));
                case WorkersForm.RATE -> columns.add(column(key, "number"));
                case WorkersForm.PAID -> columns.add(column(key, "money").add("unit", true));
                case WorkersForm.FROM -> columns.add(column(key, "date", "column.worker.from"));
                default -> columns.add(column(key, "date", "column.worker.until"));
            }
        }
        return columns.build().toString();
    }

    private static String columns(List<String> keys) {
        JsonArrayBuilder columns = Json.createArrayBuilder();
        for (String key : keys) {
            switch (key) {
                case "kind" -> columns.add(kinds());
                case "amount" -> columns.add(column(key, "money").add("unit", true));
                case "proof" -> columns.add(evidence(key));
                case "nights" -> columns.add(column(key, "number").add("further", true));
                default -> columns.add(column(key, "date"));
            }
        }
        return columns.build().toString();
    }

    private static JsonObjectBuilder column(String key, String type) {
        return column(key, type, "column." + key);
    }

    private static JsonObjectBuilder column(String key, String type, String head) {
        return Json.createObjectBuilder().add("key", key).add("type", type).add("head", get(head));
    }

    private static JsonObjectBuilder evidence(String key) {
        return choice(key, "evidence.", Arrays.stream(Evidence.values()).map(Enum::name).toList());
    }

    private static JsonObjectBuilder kinds() {
        return choice(
                "kind", "pay.", Arrays.stream(OtherPayKind.values()).map(Enum::name).toList());
    }

    private static JsonObjectBuilder choice(String key, String beginning, List<String> codes) {
        JsonArrayBuilder options = Json.createArrayBuilder();
        codes.forEach(
                code ->
                        options.add(
                                Json.createArrayBuilder().add(code).add(get(beginning + code))));
        return column(key, "choice").add("options", options);
    }
}
