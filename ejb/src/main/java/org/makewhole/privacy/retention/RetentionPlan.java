package org.makewhole.privacy.retention;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many months each class of data is kept.
 *
 * @param person after the last case of a worker was closed, as is the next
 */
public record RetentionPlan(int person, int document, int refused, int notice)
        implements Serializable {

    /** As the platform proposes it. */
    public static RetentionPlan shipped() {
        return new RetentionPlan(
                DataClass.PERSON.shipped(),
                DataClass.IDENTITY_DOCUMENT.shipped(),
                DataClass.REFUSED_ROW.shipped(),
                DataClass.NOTICE.shipped());
    }

    /** The months by class. */
    public Map<DataClass, Integer> months() {
        Map<DataClass, Integer> months = new EnumMap<>(DataClass.class);
        months.put(DataClass.PERSON, person);
        months.put(DataClass.IDENTITY_DOCUMENT, document);
        months.put(DataClass.REFUSED_ROW, refused);
        months.put(DataClass.NOTICE, notice);
        return months;
    }

    /** The last day of whose data of a class nothing is kept any more. */
    LocalDate before(DataClass kind, LocalDate today) {
        return today.minusMonths(months().get(kind));
    }
}
