package org.makewhole.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.makewhole.privacy.member.MemberRecordService;

/** What is stored of the person who is signed in, to take along. */
@Named
@RequestScoped
public class OwnRecordBacking {
    @Inject private MemberRecordService records;

    public void pdf() throws IOException {
        RecordFile.MEMBER.pdf(records.getOwnForExport("PDF"));
    }

    public void json() throws IOException {
        RecordFile.MEMBER.json(records.getOwnForExport("JSON"));
    }
}
