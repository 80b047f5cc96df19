package org.makewhole.deadline.reminder;

import java.util.Set;

/**
 * The members of an organisation whose places are open, by what they may do.
 *
 * @param readers accounts of those who read cases
 * @param supervisors of those who see the cases of teams
 * @param administrators of those who manage people
 */
public record Staff(Set<Long> readers, Set<Long> supervisors, Set<Long> administrators) {

    public Staff {
        readers = Set.copyOf(readers);
        supervisors = Set.copyOf(supervisors);
        administrators = Set.copyOf(administrators);
    }
}
