package org.makewhole;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import org.makewhole.shared.tenancy.TenantEntity;

/** What all callers share, and what outlives a call, is no place for a row of one of them. */
@AnalyzeClasses(packages = "org.makewhole", importOptions = ImportOption.DoNotIncludeTests.class)
class SharedFieldsTest {

    @ArchTest
    static final ArchRule nothingOfATenantIsKept =
            fields().that()
                    .areStatic()
                    .or()
                    .areDeclaredInClassesThat(
                            are(annotatedWith(ApplicationScoped.class))
                                    .or(are(annotatedWith(Singleton.class)))
                                    .or(are(annotatedWith(Stateless.class))))
                    .should(ArchitectureConditions.notHold(TenantEntity.class));
}
