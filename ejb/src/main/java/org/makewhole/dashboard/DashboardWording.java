package org.makewhole.dashboard;

import org.makewhole.party.Sector;
import org.makewhole.wage.Violation;

/** The words of an export in the reader's language; the face has them, the domain does not. */
public interface DashboardWording {

    /** The word for a column or a section, such as {@code column.cases}. */
    String label(String key);

    /** Why cells are empty: fewer than so many cases, or such a figure could be worked out. */
    String withheld(int threshold);

    String violation(Violation violation);

    String sector(Sector sector);

    /**
     * @param country ISO 3166-1 alpha-2
     */
    String country(String country);
}
