package org.makewhole.settlement.promise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.deadline.clock.ClockBook;
import org.makewhole.deadline.clock.ClockClosing;
import org.makewhole.deadline.clock.ClockKind;
import org.makewhole.deadline.clock.ClockSubject;
import org.makewhole.deadline.clock.NewClock;
import org.makewhole.deadline.clock.RuleInUse;
import org.makewhole.deadline.closure.ClosureBook;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.count.Place;
import org.makewhole.deadline.count.Trigger;
import org.makewhole.deadline.rule.Actor;
import org.makewhole.deadline.rule.Basis;
import org.makewhole.deadline.rule.ClockRule;
import org.makewhole.deadline.rule.Confidence;
import org.makewhole.deadline.rule.CutOff;
import org.makewhole.deadline.rule.Direction;
import org.makewhole.deadline.rule.Duty;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.PeriodUnit;
import org.makewhole.deadline.rule.RuleSets;
import org.makewhole.deadline.rule.Silence;
import org.makewhole.deadline.rule.Source;
import org.makewhole.deadline.rule.StartRule;
import org.makewhole.wage.pack.LocalizedText;

/** Keeps a clock for each open promise, and one for the next step after a broken one. */
@Dependent
class PromiseClocks {
    private static final String TEXTS = "org.makewhole.settlement.promise.clocks";
    private static final String EVERY_DAY = "calendar-days";

    @Inject private ClockBook clocks;
    @Inject private ClosureBook closures;
    @Inject private Promises promises;

    /** The clock of a promise, which runs out when its grace is over. */
    void enter(CaseFile caseFile, Promise promise, Author author, Instant at) {
        String key = promise.isFollowUp() ? "LOOK" : promise.getKind().name();
        ClockRule rule =
                rule(
                        text(key, promise.getPosition()),
                        text("DUE", 0),
                        promise.getGraceDays(),
                        actor(promise.getResponsible()),
                        text("CITATION", 0));
        enter(caseFile, promise, rule, promise.getDueOn(), Promise.CLOCKS, author, at);
    }

    /** The clock of what is to be done now that it was broken. */
    void enterNextAct(CaseFile caseFile, Promise promise, Author author, Instant at) {
        NextAct act = promise.getNextAct();
        ClockRule rule =
                rule(
                        act.words(),
                        text("BROKEN", 0),
                        act.days(),
                        Actor.ORGANIZATION,
                        text("PROPOSED", 0));
        enter(caseFile, promise, rule, promise.getBrokenOn(), Promise.NEXT_ACT_CLOCKS, author, at);
    }

    private void enter(
            CaseFile caseFile,
            Promise promise,
            ClockRule rule,
            LocalDate from,
            String type,
            Author author,
            Instant at) {
        Place place =
                new Place(caseFile.getCountry(), Optional.empty(), promises.zone(), closures.all());
        clocks.enter(
                caseFile,
                NewClock.of(
                                caseFile.getId(),
                                ClockKind.FOLLOW_UP,
                                RuleInUse.own(rule),
                                Facts.of(Trigger.on(from), place))
                        .about(new ClockSubject(type, promise.getId())),
                author,
                at);
    }

    /** Closes its clock, if one runs. */
    void close(Promise promise, String type, ClockClosing closing, Author author) {
        findOpen(promise, type)
                .ifPresent(clock -> clocks.close(clock, closing, author, Instant.now()));
    }

    Optional<Clock> findOpen(Promise promise, String type) {
        return clocks.findOpen(new ClockSubject(type, promise.getId()));
    }

    /** A word for the history of a clock, in English and Spanish at once. */
    static String word(String key) {
        return Stream.of(Locale.ENGLISH, Locale.forLanguageTag("es"))
                .map(locale -> bundle(locale).getString(key))
                .collect(Collectors.joining(" / "));
    }

    private static LocalizedText text(String key, int number) {
        return new LocalizedText(
                Stream.of("en", "es")
                        .collect(
                                Collectors.toMap(
                                        language -> language,
                                        language ->
                                                bundle(Locale.forLanguageTag(language))
                                                        .getString(key)
                                                        .replace("{0}", String.valueOf(number)))));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                TEXTS,
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Actor actor(Responsible responsible) {
        return switch (responsible) {
            case EMPLOYER -> Actor.EMPLOYER;
            case WORKER -> Actor.CLAIMANT;
            case AUTHORITY -> Actor.BODY;
            case ORGANIZATION -> Actor.ORGANIZATION;
        };
    }

    private static ClockRule rule(
            LocalizedText title,
            LocalizedText trigger,
            int days,
            Actor actor,
            LocalizedText citation) {
        return new ClockRule(
                "promise",
                title,
                trigger,
                StartRule.EVENT,
                PeriodLength.of(days, PeriodUnit.DAYS),
                Direction.AFTER,
                RuleSets.getCounting(EVERY_DAY),
                Optional.empty(),
                CutOff.MIDNIGHT,
                Optional.empty(),
                Optional.empty(),
                new Duty(actor, Silence.NOTHING, Basis.AGREEMENT),
                new Source(
                        citation.in(Locale.ENGLISH),
                        Confidence.SOURCE_FOUND,
                        Optional.of(citation)));
    }
}
