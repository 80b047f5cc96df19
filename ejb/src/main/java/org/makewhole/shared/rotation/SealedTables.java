package org.makewhole.shared.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.sealed.OwnedColumn;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/** The sealed columns of every table, read from the entities. */
@ApplicationScoped
public class SealedTables {
    /** What a table of members has that belongs to no tenant. */
    private static final String ORGANIZATION = "organizationId";

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    /** The tables of an owner, in alphabetical order. */
    List<SealedTable> of(int owner) {
        return entityManager.getMetamodel().getEntities().stream()
                .map(entity -> table(entity.getJavaType()))
                .filter(table -> !table.columns().isEmpty())
                .filter(
                        table ->
                                (table.reach() == SealedTable.Reach.WHOLE)
                                        == (owner == KeyRings.PLATFORM))
                .sorted(Comparator.comparing(SealedTable::name))
                .toList();
    }

    /** One of them. */
    Optional<SealedTable> find(int owner, String name) {
        return of(owner).stream().filter(table -> table.name().equals(name)).findFirst();
    }

    private static SealedTable table(Class<?> type) {
        return new SealedTable(
                type.getAnnotation(Table.class).name(),
                Stream.of(type.getDeclaredFields())
                        .filter(SealedTables::isSealed)
                        .map(SealedTables::column)
                        .toList(),
                reach(type));
    }

    private static SealedTable.Reach reach(Class<?> type) {
        if (TenantEntity.class.isAssignableFrom(type)) {
            return SealedTable.Reach.VIEW;
        }
        return Stream.of(type.getDeclaredFields())
                        .anyMatch(field -> field.getName().equals(ORGANIZATION))
                ? SealedTable.Reach.COLUMN
                : SealedTable.Reach.WHOLE;
    }

    private static boolean isSealed(Field field) {
        Convert convert = field.getAnnotation(Convert.class);
        return field.isAnnotationPresent(OwnedColumn.class)
                || convert != null && convert.value().equals(Sealed.CONVERTER);
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }
}
