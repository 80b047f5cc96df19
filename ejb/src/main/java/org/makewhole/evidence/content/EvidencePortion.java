package org.makewhole.evidence.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.Unaudited;

/** A piece of the encrypted content of a file. */
@Entity
@Table(name = "evidence_portion")
@Unaudited("the content of a file, of which the file's own entries tell")
@NamedQuery(
        name = "EvidencePortion.one",
        query = "SELECT p FROM EvidencePortion p WHERE p.evidenceId = :file AND p.place = :place")
@NamedQuery(
        name = "EvidencePortion.next",
        query =
                "SELECT p.evidenceId FROM EvidencePortion p"
                        + " WHERE p.evidenceId > :after AND p.place = 0 ORDER BY p.evidenceId")
@NamedQuery(
        name = "EvidencePortion.first",
        query =
                "SELECT p.evidenceId FROM EvidencePortion p"
                        + " WHERE p.evidenceId IN :files AND p.place = 0")
@NamedQuery(
        name = "EvidencePortion.delete",
        query = "DELETE FROM EvidencePortion p WHERE p.evidenceId = :file")
public class EvidencePortion extends TenantEntity {
    @Column(name = "evidence_id")
    private Long evidenceId;

    /** From 0 on. */
    private int place;

    private byte[] content;

    protected EvidencePortion() {}

    EvidencePortion(long evidenceId, int place, byte[] content) {
        this.evidenceId = evidenceId;
        this.place = place;
        this.content = content.clone();
    }

    /** The same piece under another key. */
    void replace(byte[] other) {
        this.content = other.clone();
    }

    byte[] getContent() {
        return content.clone();
    }
}
