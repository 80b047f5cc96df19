package org.makewhole;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.shared.security.Permission;

/** The conditions of {@link ArchitectureTest} that ArchUnit does not bring. */
final class ArchitectureConditions {
    /** {@code org.makewhole.feature.part}. */
    private static final int DEEPEST = 4;

    /** The name and the place among the constants, which the compiler adds. */
    private static final int HIDDEN_PARAMETERS_OF_ENUMS = 2;

    private static final Set<String> FLOATING_POINT =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final Set<String> PERMISSIONS =
            Arrays.stream(Permission.class.getFields())
                    .map(Field::getName)
                    .collect(Collectors.toUnmodifiableSet());

    private ArchitectureConditions() {}

    /** A class by its simple name, with what is nested in it. */
    static DescribedPredicate<JavaClass> listed(Set<String> names) {
        return describe(
                "listed",
                type -> {
                    JavaClass outermost = type;
                    while (outermost.getEnclosingClass().isPresent()) {
                        outermost = outermost.getEnclosingClass().get();
                    }
                    return names.contains(outermost.getSimpleName());
                });
    }

    static ArchCondition<JavaClass> standInAFeature() {
        return satisfy(
                "stand in org.makewhole.<feature> or a part of one",
                type -> type.getPackageName().split("\\.").length <= DEEPEST);
    }

    static ArchCondition<JavaClass> haveAtMostInjectionPoints(int most) {
        return satisfy(
                "have at most " + most + " injection points",
                type -> injectionPoints(type) <= most);
    }

    private static long injectionPoints(JavaClass type) {
        long fields = type.getFields().stream().filter(ArchitectureConditions::isInjected).count();
        long parameters =
                Stream.<JavaCodeUnit>concat(
                                type.getConstructors().stream(), type.getMethods().stream())
                        .filter(unit -> unit.isAnnotatedWith(Inject.class))
                        .mapToLong(unit -> unit.getRawParameterTypes().size())
                        .sum();
        return fields + parameters;
    }

    private static boolean isInjected(JavaField field) {
        return Stream.of(Inject.class, EJB.class, Resource.class, PersistenceContext.class)
                .anyMatch(field::isAnnotatedWith);
    }

    /**
     * A record's constructor names its components as a table names its columns, and every caller
     * reads them by name afterwards: it is exempt.
     */
    static ArchCondition<JavaClass> haveAtMostParameters(int most) {
        return satisfy(
                "have at most " + most + " parameters in each method",
                type ->
                        type.getCodeUnits().stream()
                                .filter(
                                        unit ->
                                                !unit.getModifiers()
                                                        .contains(JavaModifier.SYNTHETIC))
                                .filter(
                                        unit ->
                                                !(type.isRecord()
                                                        && unit instanceof JavaConstructor))
                                .allMatch(unit -> parameters(type, unit) <= most));
    }

    private static int parameters(JavaClass type, JavaCodeUnit unit) {
        boolean hidden = type.isEnum() && unit instanceof JavaConstructor;
        int count = unit.getRawParameterTypes().size();
        return hidden ? count - HIDDEN_PARAMETERS_OF_ENUMS : count;
    }

    /**
     * By {@code @RolesAllowed} of known permissions or {@code @PermitAll}, here or on the class.
     */
    static ArchCondition<JavaMethod> declareARight() {
        return satisfy(
                "declare a right",
                method ->
                        isOpen(method)
                                || isOpen(method.getOwner())
                                || isRestricted(method)
                                || isRestricted(method.getOwner()));
    }

    static DescribedPredicate<JavaMethod> needTheRight(String right) {
        return describe(
                "need the right " + right,
                method ->
                        List.of(method.getAnnotationOfType(RolesAllowed.class).value())
                                .contains(right));
    }

    private static boolean isOpen(CanBeAnnotated element) {
        return element.isAnnotatedWith(PermitAll.class);
    }

    private static boolean isRestricted(JavaMethod method) {
        return method.tryGetAnnotationOfType(RolesAllowed.class)
                .map(ArchitectureConditions::namesPermissions)
                .orElse(false);
    }

    private static boolean isRestricted(JavaClass type) {
        return type.tryGetAnnotationOfType(RolesAllowed.class)
                .map(ArchitectureConditions::namesPermissions)
                .orElse(false);
    }

    private static boolean namesPermissions(RolesAllowed roles) {
        return roles.value().length > 0 && PERMISSIONS.containsAll(List.of(roles.value()));
    }

    /** Neither as such nor in a collection. */
    static ArchCondition<JavaField> notHold(Class<?> kept) {
        return satisfy(
                "keep nothing of a " + kept.getSimpleName(),
                field ->
                        field.getType().getAllInvolvedRawTypes().stream()
                                .noneMatch(type -> type.isAssignableTo(kept)));
    }

    static ArchCondition<JavaClass> implementNothing() {
        return satisfy("implement no interface", type -> type.getRawInterfaces().isEmpty());
    }

    static ArchCondition<JavaClass> nameTheirTable() {
        return satisfy(
                "name their table in small letters",
                type ->
                        type.tryGetAnnotationOfType(Table.class)
                                .filter(table -> table.name().matches("[a-z_]+"))
                                .isPresent());
    }

    static ArchCondition<JavaClass> holdFloatingPoint() {
        return satisfy(
                "hold, take or give floating-point numbers",
                type ->
                        Stream.concat(
                                        type.getFields().stream().map(JavaField::getRawType),
                                        type.getCodeUnits().stream()
                                                .flatMap(ArchitectureConditions::signature))
                                .anyMatch(used -> FLOATING_POINT.contains(used.getName())));
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        return Stream.concat(
                Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream());
    }

    private static <T extends HasDescription> ArchCondition<T> satisfy(
            String description, Predicate<T> predicate) {
        Function<T, String> says = item -> item.getDescription() + " does not " + description;
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                boolean satisfied = predicate.test(item);
                String message =
                        satisfied
                                ? item.getDescription() + " does " + description
                                : says.apply(item);
                events.add(new SimpleConditionEvent(item, satisfied, message));
            }
        };
    }
}
