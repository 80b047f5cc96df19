package org.makewhole.casefile;

import org.makewhole.party.Employer;
import org.makewhole.party.Worker;

/**
 * The people and the firm of a case.
 *
 * @param worker null when an imported case names none
 * @param assignee name of the member who carries it, or null
 */
public record CaseParties(Worker worker, Employer employer, String assignee) {}
