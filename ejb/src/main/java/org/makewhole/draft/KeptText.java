package org.makewhole.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What stands in a form.
 *
 * @param page path of the page with its query
 * @param form id of the form on that page
 * @param title of the page
 * @param typed the fields, as the page wrote them; read by nobody but the page
 */
public record KeptText(
        @NotNull @Size(min = 1, max = 300) String page,
        @NotNull @Size(min = 1, max = 60) String form,
        @NotNull @Size(max = 200) String title,
        @NotNull @Size(max = LONGEST) String typed) {
    /** A year of weeks has some twenty thousand signs. */
    public static final int LONGEST = 100_000;

    /** Never with what was typed in it. */
    @Override
    public String toString() {
        return page + " " + form;
    }
}
