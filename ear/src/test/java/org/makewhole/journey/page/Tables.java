package org.makewhole.journey.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.journey.Browser;

/** Reads tables as text, all at once: a journey looks at hundreds of cells. */
final class Tables {
    private static final String ROWS =
            """
            const table = [...document.querySelectorAll('table')].find((t) => t.caption?.textContent === arguments[0]);
            return table ? [...table.querySelectorAll(arguments[1])].map(
                (row) => [...row.children].map((cell) => cell.textContent.replace(/\\s+/g, ' ').trim())) : null;
            """;

    private Tables() {}

    /** The rows of the body, cell by cell, of the table with that caption. */
    static List<List<String>> rows(Browser browser, String caption) {
        return read(browser, caption, "tbody tr");
    }

    /** The cells of the last line, under the rule. */
    static List<String> foot(Browser browser, String caption) {
        return read(browser, caption, "tfoot tr").get(0);
    }

    static List<String> heads(Browser browser, String caption) {
        return read(browser, caption, "thead tr").get(0);
    }

    static Map<String, String> pairs(List<String> names, List<String> values) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            pairs.put(names.get(i), values.get(i));
        }
        return pairs;
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> read(Browser browser, String caption, String rows) {
        Object found = browser.driver().executeScript(ROWS, caption, rows);
        if (found == null) {
            throw new AssertionError("no table \"" + caption + "\" on " + browser.path());
        }
        return (List<List<String>>) found;
    }
}
