package org.makewhole.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.account.Role;
import org.makewhole.account.role.RoleRow;
import org.makewhole.account.role.RoleService;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.web.shared.Flash;

/** What one role may do in the organisation. */
@Named
@ViewScoped
public class RoleBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String MATRIX = "/people/roles.xhtml?faces-redirect=true";

    @Inject private RoleService roles;

    private String name;
    private RoleRow row;
    private final Map<String, Boolean> chosen = new HashMap<>();

    /** Reads the role as it is when the page is opened; a change goes with that version. */
    public void load() {
        row =
                roles.get(
                        Stream.of(Role.values())
                                .filter(role -> role.name().equals(name))
                                .findFirst()
                                .orElseThrow(NotFoundException::new));
        getPossible().forEach(right -> chosen.put(right, row.rights().contains(right)));
    }

    public String save() {
        return change(
                chosen.entrySet().stream()
                        .filter(entry -> Boolean.TRUE.equals(entry.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    /** Gives the role the rights it shipped with. */
    public String restore() {
        return change(row.role().permissions());
    }

    private String change(Set<String> rights) {
        roles.change(row.role(), row.version(), rights);
        Flash.done("peopleText", "roleEdit.done");
        return MATRIX;
    }

    /** The rights that this role may hold in any organisation. */
    public List<String> getPossible() {
        return Permission.ALL.stream().filter(row.role().bounds()::contains).toList();
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public RoleRow getRow() {
        return row;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
