package org.makewhole.shared.sealed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseKind;
import org.makewhole.casefile.OpenCase;
import org.makewhole.casefile.Place;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.PartyService;
import org.makewhole.party.Sector;
import org.makewhole.party.Worker;
import org.makewhole.party.WorkerDetails;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;

/** Workers with a case each, for tests of what is sealed about them. */
@ApplicationScoped
public class NamedWorkers {
    @Inject private PartyService parties;
    @Inject private CaseFileService cases;

    private final Map<Long, Long> caseOf = new ConcurrentHashMap<>();

    /** A worker in a case of an organisation; their id. */
    long add(TestOrganization organization, String name, String phone) {
        return organization
                .as(Role.PARALEGAL)
                .call(
                        () -> {
                            Worker worker = parties.addWorker(new WorkerDetails(name, phone, null));
                            caseOf.put(worker.getId(), open(worker));
                            return worker.getId();
                        });
    }

    private long open(Worker worker) {
        EmployerDetails employer =
                new EmployerDetails("Harbor Foods", null, "Norfolk", "US", Sector.RETAIL);
        return cases.open(
                        new OpenCase(
                                CaseKind.WAGE_CLAIM,
                                worker,
                                parties.findOrAddEmployer(employer),
                                new Place("US", "US-VA", "USD"),
                                LocalDate.of(2025, 3, 14),
                                null,
                                null,
                                null))
                .getId();
    }

    long caseOf(long worker) {
        return caseOf.get(worker);
    }

    /** As somebody reads it by the case. */
    String nameOf(ActingAs person, long worker) {
        return person.call(() -> cases.getParties(caseOf(worker)).worker().getName());
    }
}
