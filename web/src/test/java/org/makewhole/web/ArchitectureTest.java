package org.makewhole.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.makewhole.shared.persistence.Readiness;
import org.makewhole.shared.tenancy.Tenancy;

/** The rules of the house as the face has to keep them. */
@AnalyzeClasses(
        packages = "org.makewhole.web",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int LONGEST_CLASS = 400;
    private static final int MOST_INJECTION_POINTS = 8;
    private static final int MOST_PARAMETERS = 7;

    /** About twelve classes, with the package-info. */
    private static final int MOST_FILES = 14;

    /** {@code org.makewhole.web.feature.part}. */
    private static final int FEATURE_DEPTH = 5;

    /** Save for an exception that a calm page explains, and the question whether all is well. */
    @ArchTest
    static final ArchRule noPersistenceInTheFace =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            "jakarta.persistence..",
                                            "org.eclipse.persistence..",
                                            "java.sql..",
                                            "javax.sql..",
                                            "org.makewhole.shared.persistence..")
                                    .and(not(assignableTo(PersistenceException.class)))
                                    .and(not(assignableTo(Readiness.class))))
                    .orShould()
                    .dependOnClassesThat()
                    .belongToAnyOf(Tenancy.class);

    @ArchTest
    static final ArchRule noDomainInTheFace =
            noClasses()
                    .should()
                    .beAnnotatedWith(Entity.class)
                    .orShould()
                    .beAnnotatedWith(Stateless.class);

    /** The server's Faces is MyFaces in one place and Mojarra in another. */
    @ArchTest
    static final ArchRule facesByItsInterfaceOnly =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("FacesStartup")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.apache.myfaces..", "com.sun.faces..", "org.glassfish..");

    @ArchTest
    static final ArchRule featuresAreFlatPackages =
            classes()
                    .should(
                            satisfy(
                                    "stand in org.makewhole.web.<feature> or a part of one",
                                    type ->
                                            type.getPackageName().split("\\.").length
                                                    <= FEATURE_DEPTH));

    @ArchTest
    static final ArchRule featuresDoNotFormCycles =
            slices().matching("org.makewhole.web.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule sharedKnowsNoFeature =
            noClasses()
                    .that()
                    .resideInAPackage("org.makewhole.web.shared..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("org.makewhole.web..")
                                    .and(resideOutsideOfPackage("org.makewhole.web.shared..")));

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)(\\$.*)?");

    @ArchTest
    static final ArchRule fewInjectionPoints =
            classes()
                    .should(
                            satisfy(
                                    "have at most " + MOST_INJECTION_POINTS + " injection points",
                                    type -> injectionPoints(type) <= MOST_INJECTION_POINTS));

    /** A record's constructor is exempt: callers read its components by name afterwards. */
    @ArchTest
    static final ArchRule fewParameters =
            classes()
                    .should(
                            satisfy(
                                    "have at most " + MOST_PARAMETERS + " parameters in a method",
                                    type ->
                                            declared(type)
                                                    .allMatch(
                                                            unit ->
                                                                    unit.getRawParameterTypes()
                                                                                    .size()
                                                                            <= MOST_PARAMETERS)));

    private static long injectionPoints(JavaClass type) {
        long fields = type.getFields().stream().filter(ArchitectureTest::isInjected).count();
        long parameters =
                declared(type)
                        .filter(unit -> unit.isAnnotatedWith(Inject.class))
                        .mapToLong(unit -> unit.getRawParameterTypes().size())
                        .sum();
        return fields + parameters;
    }

    private static boolean isInjected(JavaField field) {
        return Stream.of(Inject.class, EJB.class, Resource.class).anyMatch(field::isAnnotatedWith);
    }

    private static Stream<JavaCodeUnit> declared(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(unit -> !(type.isRecord() && unit instanceof JavaConstructor));
    }

    private static ArchCondition<JavaClass> satisfy(
            String description, Predicate<JavaClass> predicate) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean satisfied = predicate.test(type);
                String verb = satisfied ? " does " : " does not ";
                events.add(
                        new SimpleConditionEvent(
                                type, satisfied, type.getName() + verb + description));
            }
        };
    }

    @ArchTest
    static void everyPackageSaysWhatItIsFor(JavaClasses all) {
        assertEquals(
                List.of(),
                folders(all)
                        .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
                        .toList());
    }

    @ArchTest
    static void aFeatureStaysSmall(JavaClasses all) {
        assertEquals(
                List.of(),
                folders(all)
                        .filter(folder -> !folder.endsWith("shared"))
                        .filter(folder -> javaFiles(folder, 1).size() > MOST_FILES)
                        .toList(),
                "split the feature, never the layer");
    }

    private static Stream<Path> folders(JavaClasses all) {
        assertFalse(all.isEmpty());
        return all.stream()
                .map(type -> SOURCES.resolve(type.getPackageName().replace('.', '/')))
                .distinct();
    }

    @ArchTest
    static void noClassIsLong(JavaClasses all) {
        List<Path> files =
                Stream.of(SOURCES, Path.of("src", "test", "java"))
                        .flatMap(root -> javaFiles(root, Integer.MAX_VALUE).stream())
                        .toList();
        assertFalse(files.isEmpty());
        assertEquals(
                List.of(), files.stream().filter(file -> lines(file) > LONGEST_CLASS).toList());
    }

    private static List<Path> javaFiles(Path root, int depth) {
        try (Stream<Path> files = Files.walk(root, depth)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
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
}
