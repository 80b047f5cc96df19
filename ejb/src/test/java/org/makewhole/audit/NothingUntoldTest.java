package org.makewhole.audit;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Query;

/** The ways past the capture of changes, and who may take them. */
@AnalyzeClasses(packages = "org.makewhole", importOptions = ImportOption.DoNotIncludeTests.class)
class NothingUntoldTest {

    /** Bring in a mass of records, told as one and not field by field. */
    private static final String TOLD_AS_ONE = "AuditTrail|ClaimImport|DemoLoader";

    /**
     * The refused rows of an import, which are copies of the file's, and when a session was last
     * seen or ended; tries and known browsers, which are no records; links that a newer one
     * replaces; what was typed and not saved; second factors, identity providers and migration
     * status that are taken away, which tell of it themselves; the paydays that follow from a
     * calculation; the content of files, whose removal the file's own row tells.
     */
    private static final String BULK_STATEMENTS =
            "ImportRuns|MigrationStatusService|Sessions|SignInBrake|KnownDevices|AccessLinks"
                    + "|Factors|Passkeys|IdentityProviders|Drafts|WageClaims|Portions";

    @ArchTest
    static final ArchRule onlyListedClassesTellAMassAsOne =
            noClasses()
                    .that()
                    .haveNameNotMatching(".*\\.(" + TOLD_AS_ONE + ")")
                    .should()
                    .callMethod(AuditTrail.class, "tellAsOne");

    /** A bulk statement changes rows that EclipseLink, and so the trail, does not hear of. */
    @ArchTest
    static final ArchRule bulkStatementsOnlyInListedClasses =
            noClasses()
                    .that()
                    .haveNameNotMatching(".*\\.(" + BULK_STATEMENTS + ")")
                    .should()
                    .callMethodWhere(
                            target(name("executeUpdate"))
                                    .and(target(owner(assignableTo(Query.class)))));
}
