package org.makewhole.casefile.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.account.Membership;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/** Something that one person is told on their home page. Holds no word of the case. */
@Entity
@Table(name = "notice")
@StoredAfter({CaseFile.class, Membership.class})
class Notice extends TenantEntity {

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Convert(Sealed.CONVERTER)
    @Column(name = "author_name")
    private Sealed authorName;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected Notice() {}

    Notice(NoticeKind kind, CaseFile caseFile, long accountId, Author author) {
        this.kind = kind;
        this.caseId = caseFile.getId();
        this.accountId = accountId;
        this.authorName = seal(author.name());
        this.toldAt = Instant.now();
    }

    NoticeRow shown(String number) {
        return new NoticeRow(getId(), kind, open(authorName), toldAt, caseId, number);
    }

    void seen() {
        this.seenAt = Instant.now();
    }
}
