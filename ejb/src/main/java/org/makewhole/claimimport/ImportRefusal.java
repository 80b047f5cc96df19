package org.makewhole.claimimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.claimimport.row.RefusedRow;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.Unaudited;

/** A row of a run that was refused, as it stood. */
@Entity
@Unaudited("a copy of a row of the file")
@Table(name = "import_refusal")
class ImportRefusal extends TenantEntity {

    @Column(name = "run_id")
    private Long runId;

    @Column(name = "line_number")
    private int lineNumber;

    @Convert(Sealed.CONVERTER)
    private Sealed reasons;

    @Convert(Sealed.CONVERTER)
    private Sealed cells;

    protected ImportRefusal() {}

    ImportRefusal(Long runId, RefusedRow row) {
        this.runId = runId;
        this.lineNumber = row.rowNumber();
        this.reasons = seal(StoredJson.reasons(row.reasons()));
        this.cells = seal(StoredJson.texts(row.cells()));
    }

    RefusedRow row() {
        return new RefusedRow(
                lineNumber, StoredJson.reasons(open(reasons)), StoredJson.texts(open(cells)));
    }
}
