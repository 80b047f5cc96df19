package org.makewhole.privacy.retention;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A case whose claimant the schedule will erase.
 *
 * @param closedOn null for one closed elsewhere on a day not recorded
 */
public record DueCase(Long id, String number, LocalDate closedOn) implements Serializable {}
