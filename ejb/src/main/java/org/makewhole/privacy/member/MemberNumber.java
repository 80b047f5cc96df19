package org.makewhole.privacy.member;

import com.github.f4b6a3.tsid.Tsid;
import java.util.Locale;

/** What stands in place of the name of a member who was forgotten. */
public final class MemberNumber {
    private static final int BEGINS = 7;

    private MemberNumber() {}

    /** The same in every language, and another one for each. */
    public static String of(long membershipId) {
        String all = Tsid.from(membershipId).toString();
        return "– " + all.substring(BEGINS).toLowerCase(Locale.ROOT);
    }
}
