package org.makewhole.account.role;

import static org.makewhole.shared.security.Permission.CASE_IMPORT;
import static org.makewhole.shared.security.Permission.CASE_READ;
import static org.makewhole.shared.security.Permission.CASE_READ_RESTRICTED;
import static org.makewhole.shared.security.Permission.CASE_READ_SHARED;
import static org.makewhole.shared.security.Permission.CASE_READ_TEAMS;
import static org.makewhole.shared.security.Permission.CASE_SHARE;
import static org.makewhole.shared.security.Permission.CASE_WRITE;
import static org.makewhole.shared.security.Permission.DASHBOARD_COUNTRY;
import static org.makewhole.shared.security.Permission.DATA_PROTECT;
import static org.makewhole.shared.security.Permission.DOCUMENT_EXPORT;
import static org.makewhole.shared.security.Permission.MONEY_POST;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.makewhole.account.Role;
import org.makewhole.shared.error.BusinessException;

/**
 * What a bundle of rights may hold, and who may say so.
 *
 * <ol>
 *   <li>Nobody adjusts the bundle of the role they hold.
 *   <li>The bundles of the administrator and of the operator are the platform's. With the first
 *       rule and the bounds this means: the right to give rights stands in one role, cannot be put
 *       into another nor taken out of this one, and nobody is locked out.
 *   <li>A bundle stays within the bounds of its role.
 *   <li>A right that means nothing without another one comes with it.
 * </ol>
 */
final class BundleRule {
    /** Of each set one at least is needed. */
    private static final Map<String, Set<String>> NEEDED =
            Map.of(
                    CASE_WRITE, Set.of(CASE_READ),
                    CASE_SHARE, Set.of(CASE_WRITE),
                    CASE_IMPORT, Set.of(CASE_READ),
                    DATA_PROTECT, Set.of(CASE_READ),
                    MONEY_POST, Set.of(CASE_READ),
                    CASE_READ_TEAMS, Set.of(CASE_READ),
                    CASE_READ_RESTRICTED, Set.of(CASE_READ),
                    DOCUMENT_EXPORT, Set.of(CASE_READ, CASE_READ_SHARED, DASHBOARD_COUNTRY));

    private BundleRule() {}

    /** True when somebody of this role may adjust that one at all. */
    static boolean mayAdjust(Role editor, Role role) {
        return editor.administers() && editor != role && !role.isFixed();
    }

    /**
     * Lets a wish pass or refuses it.
     *
     * @param editor the role of the person who wishes it
     * @throws BusinessException {@code roleOwn}, {@code roleFixed}, {@code roleBounds}, {@code
     *     rightAlone}
     */
    static void check(Role editor, Role role, Set<String> wanted) {
        if (!editor.administers() || editor == role) {
            throw new BusinessException("roleOwn");
        }
        if (role.isFixed()) {
            throw new BusinessException("roleFixed");
        }
        if (!role.bounds().containsAll(wanted)) {
            throw new BusinessException("roleBounds");
        }
        for (String right : new TreeSet<>(wanted)) {
            Set<String> needed = NEEDED.getOrDefault(right, wanted);
            if (needed.stream().noneMatch(wanted::contains)) {
                throw new BusinessException("rightAlone");
            }
        }
    }
}
