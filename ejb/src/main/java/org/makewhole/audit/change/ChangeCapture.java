package org.makewhole.audit.change;

import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.changesets.AggregateChangeRecord;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.DirectToFieldChangeRecord;
import org.makewhole.audit.AuditLedger;
import org.makewhole.audit.change.RecordChange.Kind;
import org.makewhole.shared.trail.Unaudited;

/**
 * Hears of every row that EclipseLink writes and hands it to the ledger of the transaction. Named
 * in {@code persistence.xml}, hence no CDI bean.
 */
public class ChangeCapture extends SessionEventAdapter {

    @Override
    public void preLogin(SessionEvent event) {
        for (ClassDescriptor descriptor : event.getSession().getDescriptors().values()) {
            if (!descriptor.getJavaClass().isAnnotationPresent(Unaudited.class)
                    && !descriptor.isAggregateDescriptor()) {
                descriptor.getEventManager().addListener(new RowListener());
            }
        }
    }

    private static final class RowListener extends DescriptorEventAdapter {
        private final Map<String, ChangedField> known = new ConcurrentHashMap<>();
        private AuditLedger ledger;

        @Override
        public void postInsert(DescriptorEvent event) {
            if (ledger().isCapturing()) {
                tell(event, Kind.ADDED, whole(event, false));
            }
        }

        @Override
        public void postDelete(DescriptorEvent event) {
            if (ledger().isCapturing()) {
                tell(event, Kind.REMOVED, whole(event, true));
            }
        }

        @Override
        public void postUpdate(DescriptorEvent event) {
            ObjectChangeSet changes =
                    event.getQuery() instanceof ObjectLevelModifyQuery query
                            ? query.getObjectChangeSet()
                            : null;
            if (changes == null || !ledger().isCapturing()) {
                return;
            }
            List<FieldChange> fields = new ArrayList<>();
            add(fields, changes, event.getDescriptor(), "");
            if (!fields.isEmpty()) {
                tell(event, Kind.CHANGED, fields);
            }
        }

        private void tell(DescriptorEvent event, Kind kind, List<FieldChange> fields) {
            Object id = event.getDescriptor().getCMPPolicy() == null ? null : id(event);
            ledger().capture(
                            new RecordChange(
                                    event.getDescriptor().getJavaClass().getSimpleName(),
                                    Objects.toString(id, ""),
                                    kind,
                                    fields));
        }

        private static Object id(DescriptorEvent event) {
            return event.getDescriptor()
                    .getCMPPolicy()
                    .createPrimaryKeyInstance(event.getObject(), event.getSession());
        }

        private void add(
                List<FieldChange> fields,
                ObjectChangeSet changes,
                ClassDescriptor descriptor,
                String prefix) {
            for (ChangeRecord change : changes.getChanges()) {
                DatabaseMapping mapping =
                        descriptor.getMappingForAttributeName(change.getAttribute());
                if (change instanceof AggregateChangeRecord part
                        && part.getChangedObject() instanceof ObjectChangeSet inner) {
                    add(
                            fields,
                            inner,
                            mapping.getReferenceDescriptor(),
                            prefix + change.getAttribute() + ".");
                } else if (!isTechnical(mapping)) {
                    ChangedField field = field(descriptor, mapping);
                    if (field.isShown()) {
                        fields.add(changed(field, prefix, change));
                    }
                }
            }
        }

        private static FieldChange changed(ChangedField field, String prefix, ChangeRecord change) {
            String name = prefix + change.getAttribute();
            if (change instanceof DirectToFieldChangeRecord direct) {
                return new FieldChange(
                        name, field.text(change.getOldValue()), field.text(direct.getNewValue()));
            }
            return new FieldChange(name, ChangedField.MASK, ChangedField.MASK);
        }

        private List<FieldChange> whole(DescriptorEvent event, boolean gone) {
            List<FieldChange> fields = new ArrayList<>();
            addWhole(fields, event.getObject(), event.getDescriptor(), "", gone);
            return fields;
        }

        private void addWhole(
                List<FieldChange> fields,
                Object object,
                ClassDescriptor descriptor,
                String prefix,
                boolean gone) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                Object value = mapping.getAttributeValueFromObject(object);
                if (value == null || isTechnical(mapping)) {
                    continue;
                }
                String name = prefix + mapping.getAttributeName();
                if (mapping.isAggregateObjectMapping()) {
                    addWhole(fields, value, mapping.getReferenceDescriptor(), name + ".", gone);
                } else if (mapping.isDirectToFieldMapping()) {
                    ChangedField field = field(descriptor, mapping);
                    if (field.isShown()) {
                        String text = field.text(value);
                        fields.add(new FieldChange(name, gone ? text : null, gone ? null : text));
                    }
                }
            }
        }

        /** The key stands beside the fields, and the version says nothing that they do not. */
        private static boolean isTechnical(DatabaseMapping mapping) {
            return mapping.isPrimaryKeyMapping()
                    || mapping.isMultitenantPrimaryKeyMapping()
                    || "version".equals(mapping.getAttributeName());
        }

        private ChangedField field(ClassDescriptor descriptor, DatabaseMapping mapping) {
            String key = descriptor.getJavaClassName() + "#" + mapping.getAttributeName();
            return known.computeIfAbsent(
                    key,
                    any -> new ChangedField(descriptor.getJavaClass(), mapping.getAttributeName()));
        }

        private AuditLedger ledger() {
            if (ledger == null) {
                ledger = CDI.current().select(AuditLedger.class).get();
            }
            return ledger;
        }
    }
}
