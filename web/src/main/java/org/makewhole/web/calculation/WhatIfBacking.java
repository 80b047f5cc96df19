package org.makewhole.web.calculation;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.makewhole.claim.CalculationService;
import org.makewhole.claim.ClaimService;
import org.makewhole.claim.ClaimView;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.claim.calculation.Difference;
import org.makewhole.claim.calculation.Variation;
import org.makewhole.claim.facts.ClaimProblemsException;
import org.makewhole.document.ForumNames;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.wage.pack.RulePacks;
import org.makewhole.web.shared.Texts;

/** What would be owed if something were otherwise. Nothing is kept. */
@Named
@ViewScoped
public class WhatIfBacking extends ClaimantPage {
    private static final long serialVersionUID = 1L;

    @Inject private CalculationService calculations;
    @Inject private ClaimService claims;

    private boolean wilful;
    private LocalDate interestTo;
    private Variation.Reading reading = Variation.Reading.LIKELY;
    private String pack;
    private BigDecimal rate;
    private Integer limitationYears;
    private transient Difference result;
    private transient ClaimView claim;

    /** What can be claimed in a forum as it is, and as it would be. */
    public record ForumChange(String forum, BigDecimal before, BigDecimal after) {}

    /**
     * Reads the claim; every choice is as it stands.
     *
     * @throws NotFoundException when the case has none
     */
    public void load() {
        wilful = getClaim().facts().wilful();
        interestTo = getClaim().facts().interestTo();
        compute();
    }

    /** Works out both sides. */
    public void compute() {
        try {
            result =
                    calculations.whatIf(
                            caseId(),
                            workerId(),
                            new Variation(
                                    wilful, interestTo, reading, pack, rate, limitationYears));
        } catch (ClaimProblemsException refused) {
            result = null;
            refused.problems()
                    .forEach(
                            problem ->
                                    say(
                                            problem.detail() == null
                                                    ? Texts.get(
                                                            "claimText",
                                                            "problem." + problem.kind())
                                                    : problem.detail(),
                                            problem.field()));
        }
    }

    private static void say(String text, String field) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(
                                FacesMessage.SEVERITY_ERROR,
                                Texts.get("claimText", "problem.text", field, text),
                                null));
    }

    /** The forums of both sides with what is in time there. */
    public List<ForumChange> getForums() {
        Map<String, BigDecimal> before = result.before().inTimeByForum();
        Map<String, BigDecimal> after = result.after().inTimeByForum();
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(
                        name ->
                                new ForumChange(
                                        ForumNames.of(
                                                name,
                                                FacesContext.getCurrentInstance()
                                                        .getViewRoot()
                                                        .getLocale()),
                                        before.getOrDefault(name, BigDecimal.ZERO),
                                        after.getOrDefault(name, BigDecimal.ZERO)))
                .toList();
    }

    /** The packs that may be tried, by id with their titles. */
    public Map<String, String> getPacks() {
        Map<String, String> packs = new LinkedHashMap<>();
        String jurisdiction = getCaseFile().getJurisdiction().toLowerCase(Locale.ROOT);
        List<String> ids = new ArrayList<>(List.of(jurisdiction, jurisdiction.substring(0, 2)));
        ids.add(RulePacks.CONTRACT_TERMS);
        for (String each : ids) {
            RulePacks.findById(each)
                    .ifPresent(
                            found ->
                                    packs.put(
                                            each,
                                            found.title()
                                                    .in(
                                                            FacesContext.getCurrentInstance()
                                                                    .getViewRoot()
                                                                    .getLocale())));
        }
        return packs;
    }

    public Variation.Reading[] getReadings() {
        return Variation.Reading.values();
    }

    public AmountsOwed.Sums getBefore() {
        return result == null ? null : result.before().sums();
    }

    public AmountsOwed.Sums getAfter() {
        return result == null ? null : result.after().sums();
    }

    /** Null when the varied facts cannot be computed. */
    public Difference getResult() {
        return result;
    }

    public ClaimView getClaim() {
        if (claim == null) {
            claim = claims.find(caseId(), workerId()).orElseThrow(NotFoundException::new);
        }
        return claim;
    }

    public boolean isWilful() {
        return wilful;
    }

    public void setWilful(boolean wilful) {
        this.wilful = wilful;
    }

    public LocalDate getInterestTo() {
        return interestTo;
    }

    public void setInterestTo(LocalDate interestTo) {
        this.interestTo = interestTo;
    }

    public Variation.Reading getReading() {
        return reading;
    }

    public void setReading(Variation.Reading reading) {
        this.reading = reading;
    }

    public String getPack() {
        return pack;
    }

    public void setPack(String pack) {
        this.pack = pack;
    }

    /** Null for the periods of the rules. */
    public Integer getLimitationYears() {
        return limitationYears;
    }

    public void setLimitationYears(Integer limitationYears) {
        this.limitationYears = limitationYears;
    }

    public BigDecimal getRate() {
        return rate;
    }

    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }
}
