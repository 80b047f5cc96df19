package org.makewhole.grievance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.makewhole.agreement.AgreementArticle;
import org.makewhole.casefile.CaseFile;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.tenancy.TenantEntity;

/** An article that the employer is said to have broken. */
@Entity
@Table(name = "grievance_article")
@StoredAfter({CaseFile.class, AgreementArticle.class})
public class CitedArticle extends TenantEntity {

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "article_id")
    private Long articleId;

    protected CitedArticle() {}

    public CitedArticle(Long caseId, Long articleId) {
        this.caseId = caseId;
        this.articleId = articleId;
    }

    Long getArticleId() {
        return articleId;
    }
}
