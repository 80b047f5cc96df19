package org.makewhole.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseKind;
import org.makewhole.casefile.OpenCase;
import org.makewhole.casefile.Place;
import org.makewhole.party.Employer;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.PartyService;
import org.makewhole.party.Sector;
import org.makewhole.party.WorkerDetails;

/** Opens ordinary wage claims through the services; call it inside {@link ActingAs}. */
@ApplicationScoped
public class TestCases {
    @Inject private CaseFileService cases;
    @Inject private PartyService parties;

    /** A claim of a worker against an employer, opened on a day, in US dollars. */
    public CaseFile open(String worker, String employer, LocalDate openedOn) {
        return cases.open(command(worker, employer, openedOn));
    }

    /** A claim opened long enough ago for any later date in a test. */
    public CaseFile open() {
        return open("Ana Ruiz", "Harbor Foods", LocalDate.of(2025, 3, 14));
    }

    /** The command for such a claim, for tests that vary it. */
    public OpenCase command(String worker, String employer, LocalDate openedOn) {
        return command(worker, employer, openedOn, null);
    }

    /** The same, carried by an account. */
    public OpenCase command(String worker, String employer, LocalDate openedOn, Long assigneeId) {
        return new OpenCase(
                CaseKind.WAGE_CLAIM,
                parties.addWorker(new WorkerDetails(worker, null, null)),
                employer(employer),
                new Place("US", "US-VA", "USD"),
                openedOn,
                assigneeId,
                null,
                null);
    }

    private Employer employer(String name) {
        return parties.findOrAddEmployer(
                new EmployerDetails(name, null, "Norfolk", "US", Sector.FOOD_PROCESSING));
    }
}
