package org.makewhole.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Email;
import java.util.List;
import org.makewhole.account.AccessLinkService;
import org.makewhole.account.IssuedLink;
import org.makewhole.account.MemberService;
import org.makewhole.account.NewMember;
import org.makewhole.account.Role;
import org.makewhole.web.shared.ViewerBacking;

/** Inviting a person. The link is shown in the answer to the form and nowhere else. */
@Named
@RequestScoped
public class AddMemberBacking {
    @Inject private MemberService members;
    @Inject private AccessLinkService links;
    @Inject private LinkAddresses addresses;
    @Inject private ViewerBacking viewer;

    private String displayName;
    @Email private String email;
    private Role role;
    private String language;
    private IssuedLink issued;

    /** Adds the person and stays, to show the link. */
    public void add() {
        long id = members.add(new NewMember(displayName, email, role, language));
        issued = links.issue(id);
    }

    /** The invitation that was just made; null before. */
    public IssuedLink getIssued() {
        return issued;
    }

    /** What the member opens in their browser; empty when it went by mail. */
    public String getAddress() {
        return issued == null || issued.mailed() ? "" : addresses.of(issued);
    }

    public List<Role> getRoles() {
        return members.roles();
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
