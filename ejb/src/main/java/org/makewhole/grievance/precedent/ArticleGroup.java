package org.makewhole.grievance.precedent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.grievance.GrievanceRow;

/**
 * Grievances by the article they allege. An article is known by its agreement, whatever the
 * edition, and its number: article 5 of one agreement is not article 5 of another. It is called as
 * the latest grievance calls it.
 *
 * @param agreement its title
 * @param article number and heading
 * @param rows those that allege it
 */
public record ArticleGroup(String agreement, String article, List<GrievanceRow> rows) {

    /**
     * @param rows the latest first
     * @return each article that is alleged, in no particular order
     */
    public static List<ArticleGroup> of(Collection<GrievanceRow> rows) {
        Map<String, ArticleGroup> groups = new LinkedHashMap<>();
        for (GrievanceRow row : rows) {
            for (GrievanceRow.Article article : row.articles()) {
                groups.computeIfAbsent(
                                row.lineageId() + "/" + article.number(),
                                key ->
                                        new ArticleGroup(
                                                row.agreement(),
                                                article.label(),
                                                new ArrayList<>()))
                        .rows()
                        .add(row);
            }
        }
        return List.copyOf(groups.values());
    }
}
