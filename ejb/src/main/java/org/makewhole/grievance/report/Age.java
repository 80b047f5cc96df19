package org.makewhole.grievance.report;

import java.util.stream.Stream;

/** How long a grievance has been open, in days since its case was opened. */
public enum Age {
    MONTH(30),
    QUARTER(90),
    HALF_YEAR(180),
    YEAR(365),
    OLDER(Long.MAX_VALUE);

    private final long most;

    Age(long most) {
        this.most = most;
    }

    static Age of(long days) {
        return Stream.of(values()).filter(age -> days <= age.most).findFirst().orElseThrow();
    }
}
