package org.makewhole.web.calculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.Evidence;
import org.makewhole.claim.facts.PayTerms;
import org.makewhole.claim.facts.Payment;
import org.makewhole.claim.facts.WorkRecord;
import org.makewhole.web.shared.Texts;

/** Says what the figures of a week rest on. */
final class EvidenceWords {
    private static final int LAST_DAY = 6;

    private final ClaimFacts facts;

    EvidenceWords(ClaimFacts facts) {
        this.facts = facts;
    }

    List<String> of(LocalDate week) {
        LocalDate last = week.plusDays(LAST_DAY);
        List<String> said = new ArrayList<>();
        said.add(line("hours", hours(week, last)));
        said.add(line("pay", pay(week, last)));
        said.add(line("terms", terms(week, last)));
        return said;
    }

    private static String line(String kind, Set<String> found) {
        return Texts.get(
                "calculationText",
                "evidence." + kind,
                found.isEmpty()
                        ? Texts.get("calculationText", "evidence.none")
                        : String.join(", ", found));
    }

    private Set<String> hours(LocalDate first, LocalDate last) {
        Set<String> found = new LinkedHashSet<>();
        for (WorkRecord record : facts.work()) {
            if (record.grain() != null && touches(record, first, last)) {
                String grain = Texts.get("calculationText", "grain." + record.grain());
                String estimate =
                        record.isEstimate()
                                ? " " + Texts.get("calculationText", "grain.estimate")
                                : "";
                found.add(grain + estimate + by(record.evidence()));
            }
        }
        return found;
    }

    private static boolean touches(WorkRecord record, LocalDate first, LocalDate last) {
        LocalDate from =
                switch (record.grain()) {
                    case DAY -> record.date();
                    case WEEK -> record.weekOf();
                    case PATTERN -> record.from();
                };
        LocalDate until = record.grain() == WorkRecord.Grain.PATTERN ? record.until() : from;
        return from != null && until != null && !from.isAfter(last) && !until.isBefore(first);
    }

    private Set<String> pay(LocalDate first, LocalDate last) {
        Set<String> found = new LinkedHashSet<>();
        for (Payment payment : facts.paid()) {
            if (!payment.from().isAfter(last) && !payment.until().isBefore(first)) {
                found.add(known(payment.evidence()));
            }
        }
        return found;
    }

    private Set<String> terms(LocalDate first, LocalDate last) {
        Set<String> found = new LinkedHashSet<>();
        for (PayTerms terms : facts.terms()) {
            boolean over = terms.until() != null && terms.until().isBefore(first);
            if (!over && !terms.from().isAfter(last)) {
                found.add(known(terms.evidence()));
            }
        }
        return found;
    }

    private static String by(Evidence evidence) {
        return evidence == null ? "" : " (" + known(evidence) + ")";
    }

    private static String known(Evidence evidence) {
        return Texts.get("calculationText", "by." + (evidence == null ? "NOBODY" : evidence));
    }
}
