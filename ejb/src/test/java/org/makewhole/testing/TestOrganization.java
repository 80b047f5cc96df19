package org.makewhole.testing;

import java.util.Map;
import org.makewhole.account.Role;

/** An organisation founded for a test, with one member of each role. */
public record TestOrganization(int id, String code, Map<Role, Member> members) {

    public Member member(Role role) {
        return members.get(role);
    }

    public ActingAs as(Role role) {
        return ActingAs.member(member(role));
    }
}
