package org.makewhole.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/** An article of one edition, cited by its number. */
@Entity
@Table(name = "agreement_article")
@StoredAfter(CollectiveAgreement.class)
public class AgreementArticle extends TenantEntity {
    public static final int NUMBER_LENGTH = 20;
    public static final int HEADING_LENGTH = 200;
    public static final int BODY_LENGTH = 30_000;

    @Column(name = "agreement_id")
    private Long agreementId;

    private int position;

    @AuditedInClear private String number;

    @AuditedInClear private String heading;

    private String body;

    protected AgreementArticle() {}

    public AgreementArticle(Long agreementId, int position, NewArticle article) {
        this.agreementId = agreementId;
        this.position = position;
        this.number = article.number().strip();
        this.heading = article.heading().strip();
        this.body =
                article.body() == null || article.body().isBlank() ? null : article.body().strip();
    }

    Long getAgreementId() {
        return agreementId;
    }

    int getPosition() {
        return position;
    }

    public String getNumber() {
        return number;
    }

    public String getHeading() {
        return heading;
    }

    /** Null where only the heading is known. */
    public String getBody() {
        return body;
    }

    NewArticle content() {
        return new NewArticle(number, heading, body);
    }
}
