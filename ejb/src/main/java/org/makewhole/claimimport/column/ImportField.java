package org.makewhole.claimimport.column;

import java.util.Optional;
import java.util.stream.Stream;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;

/**
 * What a column of an imported file can mean. An amount means a stage and what it is for there;
 * those that bear the name of a stage alone are wages.
 */
public enum ImportField {
    CASE_NUMBER(Kind.TEXT, 60),
    OPENED_ON(Kind.DATE, 0),
    CLOSED_ON(Kind.DATE, 0),
    STATUS(Kind.TEXT, 120),
    VIOLATION(Kind.TEXT, 200),
    CLAIMANT_NAME(Kind.TEXT, 160),
    RESPONDENT_NAME(Kind.TEXT, 160),
    RESPONDENT_TRADE_NAME(Kind.TEXT, 160),
    RESPONDENT_CITY(Kind.TEXT, 80),
    SECTOR(Kind.TEXT, 120),
    CLAIMED(MoneyStage.CLAIMED, MoneyComponent.WAGES),
    COMPUTED(MoneyStage.COMPUTED, MoneyComponent.WAGES),
    AWARDED(MoneyStage.AWARDED, MoneyComponent.WAGES),
    AGREED(MoneyStage.AGREED, MoneyComponent.WAGES),
    PAID(MoneyStage.PAID, MoneyComponent.WAGES),
    PAID_ON(Kind.DATE, 0),
    CLAIMED_INTEREST(MoneyStage.CLAIMED, MoneyComponent.INTEREST),
    CLAIMED_DAMAGES(MoneyStage.CLAIMED, MoneyComponent.DAMAGES),
    CLAIMED_PENALTIES(MoneyStage.CLAIMED, MoneyComponent.PENALTIES),
    CLAIMED_FEES(MoneyStage.CLAIMED, MoneyComponent.FEES),
    CLAIMED_COSTS(MoneyStage.CLAIMED, MoneyComponent.COSTS),
    COMPUTED_INTEREST(MoneyStage.COMPUTED, MoneyComponent.INTEREST),
    COMPUTED_DAMAGES(MoneyStage.COMPUTED, MoneyComponent.DAMAGES),
    COMPUTED_PENALTIES(MoneyStage.COMPUTED, MoneyComponent.PENALTIES),
    COMPUTED_FEES(MoneyStage.COMPUTED, MoneyComponent.FEES),
    COMPUTED_COSTS(MoneyStage.COMPUTED, MoneyComponent.COSTS),
    AWARDED_INTEREST(MoneyStage.AWARDED, MoneyComponent.INTEREST),
    AWARDED_DAMAGES(MoneyStage.AWARDED, MoneyComponent.DAMAGES),
    AWARDED_PENALTIES(MoneyStage.AWARDED, MoneyComponent.PENALTIES),
    AWARDED_FEES(MoneyStage.AWARDED, MoneyComponent.FEES),
    AWARDED_COSTS(MoneyStage.AWARDED, MoneyComponent.COSTS),
    AGREED_INTEREST(MoneyStage.AGREED, MoneyComponent.INTEREST),
    AGREED_DAMAGES(MoneyStage.AGREED, MoneyComponent.DAMAGES),
    AGREED_PENALTIES(MoneyStage.AGREED, MoneyComponent.PENALTIES),
    AGREED_FEES(MoneyStage.AGREED, MoneyComponent.FEES),
    AGREED_COSTS(MoneyStage.AGREED, MoneyComponent.COSTS),
    PAID_INTEREST(MoneyStage.PAID, MoneyComponent.INTEREST),
    PAID_DAMAGES(MoneyStage.PAID, MoneyComponent.DAMAGES),
    PAID_PENALTIES(MoneyStage.PAID, MoneyComponent.PENALTIES),
    PAID_FEES(MoneyStage.PAID, MoneyComponent.FEES),
    PAID_COSTS(MoneyStage.PAID, MoneyComponent.COSTS);

    /** What the cells of a column hold. */
    public enum Kind {
        TEXT,
        DATE,
        MONEY
    }

    private final Kind kind;
    private final int maxLength;
    private final MoneyStage stage;
    private final MoneyComponent component;

    ImportField(Kind kind, int maxLength) {
        this.kind = kind;
        this.maxLength = maxLength;
        this.stage = null;
        this.component = null;
    }

    ImportField(MoneyStage stage, MoneyComponent component) {
        this.kind = Kind.MONEY;
        this.maxLength = 0;
        this.stage = stage;
        this.component = component;
    }

    /** The amounts, by stage and then by what they are for. */
    public static Stream<ImportField> amounts() {
        return Stream.of(MoneyStage.values())
                .flatMap(
                        stage ->
                                Stream.of(MoneyComponent.values())
                                        .map(component -> of(stage, component)));
    }

    private static ImportField of(MoneyStage stage, MoneyComponent component) {
        return Stream.of(values())
                .filter(field -> field.stage == stage && field.component == component)
                .findFirst()
                .orElseThrow();
    }

    public Kind kind() {
        return kind;
    }

    /** Null for what is no amount. */
    public MoneyStage stage() {
        return stage;
    }

    /** Null for what is no amount. */
    public MoneyComponent component() {
        return component;
    }

    /** Whether it is an amount for something else than wages, which several columns may hold. */
    public boolean isApart() {
        return kind == Kind.MONEY && component != MoneyComponent.WAGES;
    }

    /** The field of that name; empty for anything else. */
    public static Optional<ImportField> find(String name) {
        return Stream.of(values()).filter(field -> field.name().equals(name)).findFirst();
    }

    /** The longest text taken, in characters; 0 for what is no text. */
    public int maxLength() {
        return maxLength;
    }

    /**
     * Without a column for these no file can be imported. A cell may still leave the respondent
     * out: real registers hold claims, with money, against an employer not recorded.
     */
    public boolean isRequired() {
        return this == CASE_NUMBER || this == OPENED_ON || this == RESPONDENT_NAME;
    }
}
