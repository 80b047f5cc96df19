package org.makewhole.web.dashboard;

import java.math.BigDecimal;
import org.makewhole.dashboard.Figures;

/**
 * A line of one of the tables.
 *
 * @param name of the group, in the reader's language
 * @param received what was paid in the period; null where that is withheld, and in tables that are
 *     not by period
 */
public record FigureRow(String name, Figures figures, BigDecimal received) {

    FigureRow(String name, Figures figures) {
        this(name, figures, null);
    }
}
