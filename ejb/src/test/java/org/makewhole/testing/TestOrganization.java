package org.makewhole.testing;

import java.util.Map;
import java.util.stream.Stream;
import org.makewhole.account.Role;

/** An organisation founded for a test, with one member of each role. */
public record TestOrganization(int id, String code, Map<Role, Member> members) {

    public Member member(Role role) {
        return members.get(role);
    }

    public ActingAs as(Role role) {
        return ActingAs.member(member(role));
    }

    /** The member of a role, with further rights, as if the organisation had adjusted the role. */
    public ActingAs as(Role role, String... further) {
        return ActingAs.caller(
                member(role).caller(),
                Stream.concat(role.permissions().stream(), Stream.of(further))
                        .distinct()
                        .toArray(String[]::new));
    }
}
