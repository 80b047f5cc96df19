package org.makewhole.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.makewhole.agreement.AgreementArticle;
import org.makewhole.agreement.AgreementService;
import org.makewhole.agreement.AgreementView;
import org.makewhole.agreement.ArticleHit;
import org.makewhole.agreement.NewArticle;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** One edition of an agreement, with its articles. */
@Named
@ViewScoped
public class AgreementBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    @Inject private AgreementService agreements;

    private String id;
    private String words;
    private int version;
    private String number;
    private String heading;
    private String body;
    private transient AgreementView view;
    private transient List<AgreementArticle> articles;

    /** Reads the edition when the page is opened. */
    public void load() {
        view = null;
        version = getView().version();
    }

    public AgreementView getView() {
        if (view == null) {
            view = agreements.get(Ids.parse(id));
        }
        return view;
    }

    /** All articles, or those that fit what was searched for, best first. */
    public List<AgreementArticle> getArticles() {
        if (articles == null) {
            List<AgreementArticle> all = agreements.articles(Ids.parse(id));
            articles = isSearch() ? fitting(all) : all;
        }
        return articles;
    }

    private List<AgreementArticle> fitting(List<AgreementArticle> all) {
        String typed = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        Set<Long> hits =
                agreements.search(Optional.of(Ids.parse(id)), typed).stream()
                        .map(ArticleHit::id)
                        .collect(Collectors.toSet());
        return all.stream().filter(article -> hits.contains(article.getId())).toList();
    }

    public boolean isSearch() {
        return words != null && !words.isBlank();
    }

    public String addArticle() {
        agreements.addArticle(Ids.parse(id), version, new NewArticle(number, heading, body));
        return done("article.added", id);
    }

    public String removeArticle(AgreementArticle article) {
        agreements.removeArticle(Ids.parse(id), version, article.getId());
        return done("article.removed", id);
    }

    public String publish() {
        agreements.publish(Ids.parse(id), version);
        return done("published", id);
    }

    public String nextEdition() {
        return done("nextEdition.begun", String.valueOf(agreements.nextEdition(Ids.parse(id))));
    }

    public String copy() {
        return done("copied", String.valueOf(agreements.copy(Ids.parse(id))));
    }

    public String discard() {
        agreements.discard(Ids.parse(id), version);
        Flash.done("agreementText", "discarded");
        return "/agreement/list.xhtml?faces-redirect=true";
    }

    private static String done(String key, String id) {
        Flash.done("agreementText", key);
        return "/agreement/agreement.xhtml?faces-redirect=true&agreement=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
