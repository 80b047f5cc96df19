package org.makewhole.agreement.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.makewhole.shared.sealed.Spelling;

/** What a column of the sheet holds, and how people call it; the first name is shown. */
public enum SheetColumn {
    KIND("article or step", "kind", "articulo o paso", "tipo"),
    NUMBER("number", "no", "no.", "numero", "nº"),
    HEADING("heading", "title", "name", "titulo", "encabezado", "nombre"),
    TEXT("text", "wording", "texto"),
    UNION_WITHIN("union within", "union files within", "plazo del sindicato"),
    EMPLOYER_WITHIN("employer within", "employer replies within", "plazo de la empresa"),
    REPLY_FROM("employer counts from", "answer counted from", "la empresa cuenta desde"),
    SILENCE("silence means", "silence", "el silencio significa", "silencio");

    private final List<String> names;

    SheetColumn(String... names) {
        this.names = List.of(names);
    }

    /** The column of a heading; empty for one that means nothing here. */
    static Optional<SheetColumn> of(String heading) {
        String typed = Spelling.of(heading).replace("º", "o").replaceAll("\\s+", " ");
        return Stream.of(values())
                .filter(
                        column ->
                                column.names.stream()
                                        .anyMatch(
                                                name ->
                                                        Spelling.of(name)
                                                                .replace("º", "o")
                                                                .equals(typed)))
                .findFirst();
    }

    /** Whether no sheet does without it. */
    boolean isNeeded() {
        return this == NUMBER || this == HEADING;
    }
}
