package org.makewhole.casefile.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.makewhole.shared.security.Permission;

/**
 * Which cases somebody sees by their rights: those of some visibilities, and those in which they
 * are named in one of some ways. The one definition behind every query and every explanation.
 *
 * @param openTo cases of these visibilities are seen without being named
 * @param kinds to be named in one of these ways counts
 */
record Sight(Set<Visibility> openTo, Set<AccessKind> kinds) {

    static Sight of(Predicate<String> holds) {
        Set<Visibility> openTo = EnumSet.noneOf(Visibility.class);
        Set<AccessKind> kinds = EnumSet.noneOf(AccessKind.class);
        if (holds.test(Permission.CASE_READ)) {
            openTo.add(Visibility.ORGANIZATION);
            kinds.add(AccessKind.TEAM);
            if (holds.test(Permission.CASE_READ_TEAMS)) {
                openTo.add(Visibility.TEAM);
            }
            if (holds.test(Permission.CASE_READ_RESTRICTED)) {
                kinds.add(AccessKind.EMERGENCY);
            }
        }
        if (holds.test(Permission.CASE_READ_SHARED)) {
            kinds.add(AccessKind.GUEST);
        }
        return new Sight(openTo, kinds);
    }
}
