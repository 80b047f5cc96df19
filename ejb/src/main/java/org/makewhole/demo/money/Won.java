package org.makewhole.demo.money;

import java.time.LocalDate;
import org.makewhole.casefile.CaseFile;

/**
 * A case in which something was won.
 *
 * @param on the day of the agreement or decision
 * @param decided whether by a decision rather than an agreement
 * @param paid whether it was closed because everything was paid
 * @param reason of its last move, as its history has it
 */
public record Won(CaseFile caseFile, LocalDate on, boolean decided, boolean paid, String reason) {}
