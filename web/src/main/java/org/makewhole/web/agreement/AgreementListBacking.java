package org.makewhole.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.makewhole.agreement.AgreementRow;
import org.makewhole.agreement.AgreementService;
import org.makewhole.agreement.ArticleHit;

/** The agreements of the organisation, and a search in what holds of them. */
@Named
@RequestScoped
public class AgreementListBacking {
    private static final int LONGEST = 100;

    @Inject private AgreementService agreements;

    private String words;
    private List<AgreementRow> rows = List.of();
    private List<ArticleHit> hits = List.of();

    public void load() {
        rows = agreements.list();
        if (isSearch()) {
            String typed = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
            hits = agreements.search(Optional.empty(), typed);
        }
    }

    public boolean isSearch() {
        return words != null && !words.isBlank();
    }

    /** Title of the agreement in which an article stands. */
    public String titleOf(Long agreementId) {
        return rows.stream()
                .filter(row -> row.id().equals(agreementId))
                .map(AgreementRow::title)
                .findFirst()
                .orElse("");
    }

    public List<AgreementRow> getRows() {
        return rows;
    }

    public List<ArticleHit> getHits() {
        return hits;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
