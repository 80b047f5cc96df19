package org.makewhole.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.dashboard.disclosure.CaseCount;
import org.makewhole.dashboard.disclosure.SmallFigures;

/**
 * Remembers for which numbers of cases what was decided to be withheld: for forty organisations to
 * decide takes seconds, and one visit to the dashboard asks several times. The numbers themselves
 * are the key, so that nothing decided for others, or for yesterday's cases, can be taken for it.
 */
@ApplicationScoped
class DisclosureMemory {
    private static final int MOST = 16;

    private final Map<Question, SmallFigures> decided =
            Collections.synchronizedMap(
                    new LinkedHashMap<>() {
                        private static final long serialVersionUID = 1;

                        @Override
                        protected boolean removeEldestEntry(
                                Map.Entry<Question, SmallFigures> eldest) {
                            return size() > MOST;
                        }
                    });

    /**
     * All on which the decision depends.
     *
     * @param known an organisation whose cases the reader may see, or null
     */
    record Question(
            List<CaseCount> sectored,
            List<CaseCount> violated,
            List<CaseCount> payments,
            int threshold,
            Integer known) {}

    SmallFigures decide(Question question) {
        SmallFigures remembered = decided.get(question);
        if (remembered != null) {
            return remembered;
        }
        SmallFigures small =
                SmallFigures.of(
                        question.sectored(),
                        question.violated(),
                        question.payments(),
                        question.threshold(),
                        question.known());
        decided.put(question, small);
        return small;
    }
}
