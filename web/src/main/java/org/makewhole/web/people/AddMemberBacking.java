package org.makewhole.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Email;
import org.makewhole.account.MemberService;
import org.makewhole.account.NewMember;
import org.makewhole.account.Role;
import org.makewhole.web.shared.ViewerBacking;

/** Adding a person. The start password is shown in the answer to the form and nowhere else. */
@Named
@RequestScoped
public class AddMemberBacking {
    @Inject private MemberService members;
    @Inject private ViewerBacking viewer;

    private String displayName;
    @Email private String email;
    private Role role;
    private String language;
    private String startPassword;

    /** Adds the person and stays, to show the password. */
    public void add() {
        startPassword = members.add(new NewMember(displayName, email, role, language));
    }

    public String getStartPassword() {
        return startPassword;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    /** At first that of the administrator. */
    public String getLanguage() {
        return language == null ? viewer.getLanguageTag() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
