package org.makewhole.account.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.makewhole.account.Role;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.security.Permission;

/** What can never come out of the matrix, whatever administrators wish. */
class BundleRuleTest {
    /** What acts on records, or looks at more of them than the organisation shows to all. */
    private static final Set<String> OVER_RECORDS =
            Set.of(
                    Permission.CASE_WRITE,
                    Permission.MONEY_POST,
                    Permission.CASE_SHARE,
                    Permission.CASE_READ_TEAMS,
                    Permission.CASE_READ_RESTRICTED);

    private static final Set<String> WRITING =
            Set.of(
                    Permission.CASE_WRITE,
                    Permission.MONEY_POST,
                    Permission.CASE_SHARE,
                    Permission.CASE_IMPORT,
                    Permission.USER_ADMIN);

    private static boolean accepted(Role editor, Role role, Set<String> wanted) {
        try {
            BundleRule.check(editor, role, wanted);
            return true;
        } catch (BusinessException refused) {
            return false;
        }
    }

    /** Every set of rights of the whole platform that a role's bundle could be asked to be. */
    private static Stream<Set<String>> everySet() {
        int count = Permission.ALL.size();
        return Stream.iterate(0, i -> i < 1 << count, i -> i + 1)
                .map(
                        bits ->
                                Stream.iterate(0, i -> i < count, i -> i + 1)
                                        .filter(i -> (bits >> i & 1) == 1)
                                        .map(Permission.ALL::get)
                                        .collect(Collectors.toSet()));
    }

    @Test
    void everyRightIsListedOnceAndShipsWithSomeRole() throws ReflectiveOperationException {
        Set<String> constants = new HashSet<>();
        for (Field field : Permission.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                constants.add((String) field.get(null));
                assertEquals(field.getName(), field.get(null));
            }
        }
        assertEquals(constants, Set.copyOf(Permission.ALL));
        assertEquals(constants.size(), Permission.ALL.size());
        assertEquals(
                constants,
                Stream.of(Role.values())
                        .flatMap(role -> role.permissions().stream())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyAdjustsTheRoleTheyHold(Role role) {
        assertTrue(everySet().noneMatch(wanted -> accepted(role, role, wanted)));
        assertFalse(BundleRule.mayAdjust(role, role));
    }

    @ParameterizedTest
    @EnumSource
    void onlyAdministratorsAdjust(Role editor) {
        boolean adjusts =
                Stream.of(Role.values())
                        .anyMatch(role -> accepted(editor, role, role.permissions()));
        assertEquals(editor == Role.ADMINISTRATOR, adjusts);
    }

    /** What the page offers is what would be accepted. */
    @ParameterizedTest
    @EnumSource
    void whatMayBeAdjustedIsWhatIsAccepted(Role role) {
        for (Role editor : Role.values()) {
            assertEquals(
                    accepted(editor, role, role.permissions()),
                    BundleRule.mayAdjust(editor, role),
                    editor + " " + role);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRightToGiveRightsNeverWanders(Role role) {
        everySet()
                .filter(wanted -> accepted(Role.ADMINISTRATOR, role, wanted))
                .forEach(wanted -> assertFalse(wanted.contains(Permission.USER_ADMIN)));
        assertEquals(role == Role.ADMINISTRATOR, role.bounds().contains(Permission.USER_ADMIN));
    }

    @ParameterizedTest
    @EnumSource
    void dutiesStayApart(Role role) {
        everySet()
                .filter(wanted -> accepted(Role.ADMINISTRATOR, role, wanted))
                .forEach(wanted -> assertApart(role, wanted));
        assertApart(role, role.permissions());
    }

    private static void assertApart(Role role, Set<String> bundle) {
        if (bundle.contains(Permission.USER_ADMIN)) {
            assertTrue(bundle.stream().noneMatch(OVER_RECORDS::contains), role + " " + bundle);
        }
        if (role == Role.AUDITOR) {
            assertTrue(bundle.stream().noneMatch(WRITING::contains), role + " " + bundle);
        }
        if (bundle.contains(Permission.CASE_READ_SHARED)) {
            Set<String> others = new HashSet<>(bundle);
            others.removeAll(Set.of(Permission.CASE_READ_SHARED, Permission.DOCUMENT_EXPORT));
            assertEquals(Set.of(), others, "a guest sees what is shared and nothing else");
        }
        if (bundle.contains(Permission.PLATFORM_OPERATE)) {
            assertEquals(Set.of(Permission.PLATFORM_OPERATE), bundle);
        }
        if (role == Role.COORDINATOR) {
            assertFalse(bundle.contains(Permission.CASE_READ), "sums, never names");
        }
    }

    /** However long one person goes on adjusting, what they hold themselves stays what it was. */
    @Test
    void noSequenceOfWishesRaisesTheirAuthor() {
        Random random = new Random(20260117);
        List<Set<String>> wishes = everySet().toList();
        for (Role editor : Role.values()) {
            Map<Role, Set<String>> held = new EnumMap<>(Role.class);
            Stream.of(Role.values()).forEach(role -> held.put(role, role.permissions()));
            int changes = 0;
            for (int i = 0; i < 20_000; i++) {
                Role role = Role.values()[random.nextInt(Role.values().length)];
                Set<String> wanted = wishes.get(random.nextInt(wishes.size()));
                if (held.get(editor).contains(Permission.USER_ADMIN)
                        && accepted(editor, role, wanted)) {
                    held.put(role, wanted);
                    changes++;
                }
            }
            assertEquals(editor.permissions(), held.get(editor));
            assertEquals(editor == Role.ADMINISTRATOR, changes > 0);
            assertEquals(
                    Set.of(Role.ADMINISTRATOR),
                    held.keySet().stream()
                            .filter(role -> held.get(role).contains(Permission.USER_ADMIN))
                            .collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, ADMINISTRATOR, CASE_READ, roleOwn",
        "PARALEGAL, STEWARD, CASE_READ, roleOwn",
        "ADMINISTRATOR, PLATFORM_OPERATOR, CASE_READ, roleFixed",
        "ADMINISTRATOR, PARALEGAL, USER_ADMIN, roleBounds",
        "ADMINISTRATOR, GUEST, CASE_READ, roleBounds",
        "ADMINISTRATOR, STEWARD, NO_SUCH_RIGHT, roleBounds",
        "ADMINISTRATOR, STEWARD, CASE_WRITE, rightAlone",
        "ADMINISTRATOR, COORDINATOR, DOCUMENT_EXPORT, rightAlone"
    })
    void eachRefusalHasItsReason(Role editor, Role role, String right, String reason) {
        BusinessException refused =
                assertThrows(
                        BusinessException.class,
                        () -> BundleRule.check(editor, role, Set.of(right)));
        assertEquals(reason, refused.getKey());
    }

    @Test
    void theShippedBundlesKeepTheRuleThemselves() {
        Stream.of(Role.values())
                .filter(role -> !role.isFixed())
                .forEach(role -> BundleRule.check(Role.ADMINISTRATOR, role, role.permissions()));
    }

    @Test
    void whatWasStoredOutsideTheBoundsGivesNothing() {
        assertEquals(
                Set.of(Permission.CASE_READ),
                new RoleBundle(
                                Role.STEWARD,
                                Set.of(Permission.CASE_READ, Permission.USER_ADMIN, "OLD_RIGHT"))
                        .getRights());
    }
}
