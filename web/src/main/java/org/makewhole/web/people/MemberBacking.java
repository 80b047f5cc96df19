package org.makewhole.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.makewhole.account.MemberRow;
import org.makewhole.account.MemberService;
import org.makewhole.account.ProfileService;
import org.makewhole.account.Role;
import org.makewhole.account.role.RoleService;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** One member: their role, and whether their place is open. */
@Named
@ViewScoped
public class MemberBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/people/list.xhtml?faces-redirect=true";

    @Inject private MemberService members;
    @Inject private ProfileService profiles;
    @Inject private RoleService roles;

    private String id;
    private MemberRow member;
    private Role role;
    private boolean self;

    /** Reads the member as they are when the page is opened; a change goes with that version. */
    public void load() {
        member = members.get(Ids.parse(id));
        role = member.role();
        self = member.email().equals(profiles.getOwn().email());
    }

    public String changeRole() {
        members.changeRole(member.id(), member.version(), role);
        Flash.done("peopleText", "changed");
        return LIST;
    }

    public String close() {
        members.close(member.id(), member.version());
        Flash.done("peopleText", "closed");
        return LIST;
    }

    public String reopen() {
        members.reopen(member.id(), member.version());
        Flash.done("peopleText", "reopened");
        return LIST;
    }

    public List<Role> getRoles() {
        return members.roles();
    }

    public MemberRow getMember() {
        return member;
    }

    /** What the member may do: the rights of their role, none where their place is closed. */
    public Set<String> getRights() {
        return member.active() ? roles.get(member.role()).rights() : Set.of();
    }

    /** True for the administrator's own place, which somebody else has to change. */
    public boolean isSelf() {
        return self;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
