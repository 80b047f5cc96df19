package org.makewhole.wage.method;

/** What a parameter may hold, in JSON. */
public enum ParameterKind {
    /** Money, zero or more. */
    MONEY("an amount of money, zero or more"),
    /** A number, zero or more; {@code 2/3} and {@code 25%} are numbers too. */
    NUMBER("a number, zero or more, such as 1.5, \"2/3\" or \"25%\""),
    /** A number above zero. */
    POSITIVE("a number above zero, such as 26, \"52/12\" or \"25%\""),
    /**
     * A part of a whole; more than the whole only as a percentage, since 8 is mostly meant as 8%.
     */
    SHARE("a part of one, such as 0.08, \"1/3\" or \"8%\"; above one only as a percentage"),
    /** Hours, zero to 10,000; {@code 7:30} is seven and a half. */
    HOURS("hours as a number or as \"7:30\""),
    /** A whole number, zero or more. */
    WHOLE("a whole number, zero or more"),
    DATE("a date such as \"2026-04-30\""),
    TIME("a time of day from \"00:00\" to \"24:00\""),
    TEXT("a text"),
    CHOICE("one of the listed words"),
    FLAG("true or false"),
    /** A list of numbers. */
    NUMBERS("a list of numbers"),
    /** A list of money amounts. */
    AMOUNTS("a list of amounts"),
    /** A list of dates. */
    DATES("a list of dates such as \"2026-04-30\""),
    OBJECT("an object in braces"),
    /** A list of objects. */
    OBJECTS("a list of objects in brackets"),
    /** An object from names, chosen by the pack, to objects. */
    TABLE("an object from names to objects"),
    /** An object from names to numbers. */
    NAMED_NUMBERS("an object from names to numbers");

    private final String expected;

    ParameterKind(String expected) {
        this.expected = expected;
    }

    /** What would be right, for messages. */
    public String expected() {
        return expected;
    }
}
