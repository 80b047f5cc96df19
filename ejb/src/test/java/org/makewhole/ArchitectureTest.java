package org.makewhole;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.makewhole.ArchitectureConditions.declareARight;
import static org.makewhole.ArchitectureConditions.haveAtMostInjectionPoints;
import static org.makewhole.ArchitectureConditions.haveAtMostParameters;
import static org.makewhole.ArchitectureConditions.holdFloatingPoint;
import static org.makewhole.ArchitectureConditions.listed;
import static org.makewhole.ArchitectureConditions.nameTheirTable;
import static org.makewhole.ArchitectureConditions.needTheRight;
import static org.makewhole.ArchitectureConditions.standInAFeature;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.Tenancy;
import org.makewhole.shared.tenancy.TenantEntity;

/** The rules of the house, one for each sentence that describes it; see CONTRIBUTING.md. */
@AnalyzeClasses(packages = "org.makewhole", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int LONGEST_CLASS = 400;
    private static final int MOST_INJECTION_POINTS = 8;
    private static final int MOST_PARAMETERS = 7;

    /** The guideline is twelve classes; records and enums, which hold no behaviour, are apart. */
    private static final int MOST_CLASSES = 12;

    private static final int MOST_TYPES = 24;

    private static final String[] LAYERS =
            Stream.of("api dao dto entity impl model repository service util".split(" "))
                    .map(layer -> ".." + layer + "..")
                    .toArray(String[]::new);

    /** Store without asking for a right, for the demonstration only. */
    private static final Set<String> UNGUARDED =
            Set.of(
                    "PastCases",
                    "PastMoney",
                    "PastPayments",
                    "PastRuns",
                    "PastStatements",
                    "PastClosings");

    // --- features -------------------------------------------------------------------------

    /** A feature that grew is split by what it is about: never into layers, and only once. */
    @ArchTest
    static final ArchRule featuresAreFlatPackages =
            classes().should(standInAFeature()).andShould().resideOutsideOfPackages(LAYERS);

    @ArchTest
    static final ArchRule featuresDoNotFormCycles =
            slices().matching("org.makewhole.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule sharedKnowsNoFeature =
            noClasses()
                    .that()
                    .resideInAPackage("org.makewhole.shared..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("org.makewhole..")
                                    .and(resideOutsideOfPackage("org.makewhole.shared..")));

    /** The core of the clocks and the calendars run without a server. */
    @ArchTest
    static final ArchRule countingOfDaysIsPlainJava =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.makewhole.calendar..",
                            "org.makewhole.deadline.rule..",
                            "org.makewhole.deadline.count..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta..", "org.eclipse..");

    /** So that other features can only come by way of the service. */
    @ArchTest
    static final ArchRule repositoriesArePackagePrivate =
            classes()
                    .that()
                    .areAnnotatedWith(Dependent.class)
                    .and(are(not(listed(UNGUARDED))))
                    .should()
                    .bePackagePrivate();

    @ArchTest
    static final ArchRule onlyTheDemonstrationGoesUnguarded =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.makewhole.demo..")
                    .and(are(not(listed(UNGUARDED))))
                    .should()
                    .dependOnClassesThat(are(listed(UNGUARDED)));

    @ArchTest
    static final ArchRule theDomainKnowsNoFace =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.faces..",
                            "jakarta.servlet..",
                            "org.primefaces..",
                            "org.omnifaces..",
                            "org.makewhole.web..",
                            "org.makewhole.launcher..");

    /** The engine can be checked, and used, without a server: docs/wage-engine.md. */
    @ArchTest
    static final ArchRule theWageEngineIsPlainJava =
            noClasses()
                    .that()
                    .resideInAPackage("org.makewhole.wage..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta..", "javax..", "org.eclipse.persistence..");

    @ArchTest
    static void aFeatureHasAboutTwelveClasses(JavaClasses all) {
        topLevelByPackage(all)
                .forEach(
                        (feature, types) -> {
                            long behaving =
                                    types.stream()
                                            .filter(type -> !type.isRecord() && !type.isEnum())
                                            .count();
                            assertFalse(
                                    behaving > MOST_CLASSES || types.size() > MOST_TYPES,
                                    () -> "Split the feature, never the layer: " + feature);
                        });
    }

    private static Map<String, List<JavaClass>> topLevelByPackage(JavaClasses all) {
        return all.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName));
    }

    @ArchTest
    static void everyPackageSaysWhatItIsFor(JavaClasses all) {
        assertEquals(
                List.of(),
                topLevelByPackage(all).keySet().stream()
                        .map(name -> SOURCES.resolve(name.replace('.', '/')))
                        .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
                        .toList());
    }

    // --- size and names -------------------------------------------------------------------

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)(\\$.*)?");

    @ArchTest
    static final ArchRule fewInjectionPoints =
            classes().should(haveAtMostInjectionPoints(MOST_INJECTION_POINTS));

    @ArchTest
    static final ArchRule fewParameters = classes().should(haveAtMostParameters(MOST_PARAMETERS));

    @ArchTest
    static void noClassIsLong(JavaClasses all) {
        List<Path> sources = javaFiles();
        assertFalse(sources.isEmpty());
        assertEquals(
                List.of(), sources.stream().filter(file -> lines(file) > LONGEST_CLASS).toList());
    }

    private static List<Path> javaFiles() {
        try (Stream<Path> main = Files.walk(SOURCES);
                Stream<Path> tests = Files.walk(Path.of("src", "test", "java"))) {
            return Stream.concat(main, tests)
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    // --- services and rights --------------------------------------------------------------

    @ArchTest
    static final ArchRule everyServiceMethodDeclaresARight =
            methods()
                    .that()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat(
                            are(annotatedWith(Stateless.class))
                                    .or(are(annotatedWith(Singleton.class))))
                    .should(declareARight());

    @ArchTest
    static final ArchRule whatLeavesAsAFileNeedsAFreshProof =
            methods()
                    .that()
                    .areAnnotatedWith(RolesAllowed.class)
                    .and(needTheRight(Permission.DOCUMENT_EXPORT))
                    .should()
                    .beAnnotatedWith(StepUp.class);

    @ArchTest
    static final ArchRule openServicesAreListed =
            noClasses()
                    .that(are(not(listed(ListedClasses.OPEN_SERVICES))))
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(PermitAll.class);

    @ArchTest
    static final ArchRule servicesHaveNoInterface =
            classes()
                    .that()
                    .areAnnotatedWith(Stateless.class)
                    .should(ArchitectureConditions.implementNothing());

    // --- persistence and tenancy ----------------------------------------------------------

    @ArchTest
    static final ArchRule entitiesAreTenantOwnedUnlessListed =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .and(are(not(listed(ListedClasses.TENANTLESS))))
                    .should()
                    .beAssignableTo(TenantEntity.class);

    /** Names of tables are case-sensitive on Linux, and the default name is in capitals. */
    @ArchTest
    static final ArchRule entitiesNameTheirTable =
            classes().that().areAnnotatedWith(Entity.class).should(nameTheirTable());

    /** Native SQL passes by the tenant's filter. */
    @ArchTest
    static final ArchRule noNativeQuery =
            noClasses()
                    .should()
                    .callMethodWhere(
                            target(name("createNativeQuery"))
                                    .or(target(name("createStoredProcedureQuery")))
                                    .or(
                                            target(name("unwrap"))
                                                    .and(
                                                            target(
                                                                    owner(
                                                                            assignableTo(
                                                                                    EntityManager
                                                                                            .class))))));

    @ArchTest
    static final ArchRule jdbcOnlyInListedClasses =
            noClasses()
                    .that(are(not(listed(ListedClasses.JDBC))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule onlyListedClassesNameTheirOrganization =
            noClasses()
                    .that(are(not(listed(ListedClasses.NAME_THEIR_ORGANIZATION))))
                    .should()
                    .callMethod(Tenancy.class, "bindTo", int.class);

    @ArchTest
    static final ArchRule onlyTenancySetsTheTenant =
            noClasses()
                    .that()
                    .doNotBelongToAnyOf(Tenancy.class)
                    .should()
                    .callMethod(EntityManager.class, "setProperty", String.class, Object.class);

    // --- money and time -------------------------------------------------------------------

    @ArchTest
    static final ArchRule noFloatingPointAmounts =
            noClasses()
                    .that(are(not(listed(ListedClasses.FLOATING_POINT))))
                    .should(holdFloatingPoint());

    @ArchTest
    static final ArchRule noOldDates =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)")
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.sql\\.(Date|Time|Timestamp)");

    @ArchTest
    static final ArchRule constantsAreConstant =
            fields().that().areStatic().and().areNotPrivate().should().beFinal();
}
