package org.makewhole.deadline.reminder;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.makewhole.casefile.access.Visibility;

/**
 * Who is told of a clock. The same people see the case: a reminder must not tell of a case that is
 * kept from its reader.
 *
 * @param owner account of who looks after it, or carries the case; null for nobody
 * @param visibility to whom the case is open
 * @param team accounts named in the case
 */
public record Escalation(Long owner, Visibility visibility, Set<Long> team) {

    public Escalation {
        team = Set.copyOf(team);
    }

    /** Whether a member sees the case. */
    boolean isSeenBy(Long account, Staff staff) {
        return staff.readers().contains(account)
                && switch (visibility) {
                    case ORGANIZATION -> true;
                    case TEAM -> team.contains(account) || staff.supervisors().contains(account);
                    case RESTRICTED -> team.contains(account);
                };
    }

    /** The accounts that are told at a stage; empty when nobody sees the case. */
    Set<Long> told(ReminderStage stage, Staff staff) {
        Set<Long> told = new LinkedHashSet<>();
        boolean ownerSees = owner != null && isSeenBy(owner, staff);
        if (ownerSees) {
            told.add(owner);
        }
        if (stage.goesUp() || !ownerSees) {
            addThoseWhoSee(told, staff.supervisors(), staff);
        }
        if (stage.goesToTheTop()) {
            addThoseWhoSee(told, staff.administrators(), staff);
        }
        boolean nobodyElse = told.size() <= (ownerSees ? 1 : 0);
        if (nobodyElse && (stage.goesUp() || !ownerSees)) {
            addThoseWhoSee(told, team, staff);
        }
        if (told.isEmpty()) {
            // Nobody carries it, nobody supervises: somebody has to hear of it.
            addThoseWhoSee(told, staff.administrators(), staff);
        }
        return told;
    }

    private void addThoseWhoSee(Set<Long> told, Collection<Long> accounts, Staff staff) {
        accounts.stream().sorted().filter(one -> isSeenBy(one, staff)).forEach(told::add);
    }
}
