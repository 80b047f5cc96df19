package org.makewhole.deadline.clock;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What of another feature a clock belongs to, such as a step of a grievance.
 *
 * @param type a code of that feature, at most 32 capital letters and underscores
 * @param id of its record
 */
public record ClockSubject(@NotBlank @Size(max = 32) String type, long id) {}
