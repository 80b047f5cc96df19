package org.makewhole;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;

/**
 * A date is told by the calendar of an organisation or of a place of work, in tests too. The
 * machine's own zone makes a limit end a day early, and a test fail for five hours of each night.
 */
@AnalyzeClasses(packages = "org.makewhole")
class BusinessDayTest {
    private static final DescribedPredicate<JavaCall<?>> BY_THE_MACHINE =
            DescribedPredicate.describe(
                    "ask the machine for its zone or its day",
                    call ->
                            call.getTargetOwner().getPackageName().equals("java.time")
                                    && call.getTarget().getRawParameterTypes().isEmpty()
                                    && (call.getName().equals("systemDefault")
                                            || call.getName().equals("now")
                                                    && !call.getTargetOwner()
                                                            .isEquivalentTo(Instant.class)));

    @ArchTest
    static final ArchRule noDayIsTheMachines = noClasses().should().callMethodWhere(BY_THE_MACHINE);
}
