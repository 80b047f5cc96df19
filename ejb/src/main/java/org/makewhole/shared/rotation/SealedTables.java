package org.makewhole.shared.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.shared.persistence.TableGrants;
import org.makewhole.shared.sealed.Sealed;

/** The sealed columns of every table, read from the entities. */
@ApplicationScoped
public class SealedTables {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    /** The tables after this one, in alphabetical order, with their sealed columns. */
    Map<String, List<String>> after(String table) {
        return all().tailMap(table, false);
    }

    /** The sealed columns of a table. */
    List<String> columns(String table) {
        return all().getOrDefault(table, List.of());
    }

    private NavigableMap<String, List<String>> all() {
        NavigableMap<String, List<String>> tables = new TreeMap<>();
        entityManager
                .getMetamodel()
                .getEntities()
                .forEach(
                        entity -> {
                            Class<?> type = entity.getJavaType();
                            List<String> columns =
                                    Stream.of(type.getDeclaredFields())
                                            .filter(SealedTables::isSealed)
                                            .map(SealedTables::column)
                                            .toList();
                            String name = type.getAnnotation(Table.class).name();
                            if (!columns.isEmpty() && !TableGrants.isAppendOnly(name)) {
                                tables.put(name, columns);
                            }
                        });
        return tables;
    }

    private static boolean isSealed(Field field) {
        Convert convert = field.getAnnotation(Convert.class);
        return convert != null && convert.value().equals(Sealed.CONVERTER);
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }
}
