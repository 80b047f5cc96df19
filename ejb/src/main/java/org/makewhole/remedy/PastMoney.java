package org.makewhole.remedy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;

/**
 * Posts money with the author and the time it was posted at, for an organisation that is being
 * founded. It asks for no right, because nobody is signed in then: its callers are listed in the
 * architecture test.
 */
@Dependent
public class PastMoney {

    @Inject private MoneyPostings postings;

    /** Posts an amount to a stage of a case that is in the database already. */
    public MoneyPosting post(CaseFile caseFile, PostMoney posting, Author author, Instant at) {
        MoneyPosting posted = new MoneyPosting(ClaimantMoney.of(caseFile), posting, author, at);
        postings.add(posted);
        return posted;
    }

    /** Takes a posting back that is in the database already. */
    public MoneyPosting reverse(MoneyPosting posting, String why, Author author, Instant at) {
        MoneyPosting reversal = posting.reversal(why, author, at);
        postings.add(reversal);
        return reversal;
    }
}
