package org.makewhole.party;

/** Turns what a person typed into a LIKE pattern in which {@code !} escapes. */
final class LikePattern {
    private LikePattern() {}

    static String beginning(String typed) {
        return typed.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
