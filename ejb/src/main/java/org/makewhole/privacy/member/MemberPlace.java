package org.makewhole.privacy.member;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A member's place, as whoever looks after data protection needs to know it.
 *
 * @param id of the membership
 * @param active whether they still come in
 * @param erasedOn null while it is known who they are
 */
record MemberPlace(long id, long accountId, String name, boolean active, LocalDate erasedOn)
        implements Serializable {}
