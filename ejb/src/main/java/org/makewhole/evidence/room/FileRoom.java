package org.makewhole.evidence.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.makewhole.shared.error.BusinessException;

/** Measures the room of the organisation that the transaction is bound to. */
@ApplicationScoped
public class FileRoom {
    private static final Logger LOG = Logger.getLogger(FileRoom.class.getName());
    private static final Duration DAY = Duration.ofHours(24);
    private static final long MB = 1024L * 1024L;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject
    @ConfigProperty(name = "makewhole.files.mb")
    private long mostMegabytes;

    @Inject
    @ConfigProperty(name = "makewhole.files.person.day.mb")
    private long dayMegabytes;

    @Inject
    @ConfigProperty(name = "makewhole.files.person.day")
    private long dayFiles;

    /** How much is there and how much of it is used. */
    public Room measure() {
        Number used =
                (Number)
                        entityManager
                                .createQuery(
                                        "SELECT SUM(e.sizeBytes) FROM EvidenceFile e WHERE e.state"
                                            + " IN (org.makewhole.evidence.EvidenceState.KEPT,"
                                            + " org.makewhole.evidence.EvidenceState.HELD) AND"
                                            + " EXISTS (SELECT p.id FROM EvidencePortion p WHERE"
                                            + " p.evidenceId = e.id AND p.place = 0)")
                                .getSingleResult();
        return new Room(used == null ? 0 : used.longValue(), mostMegabytes * MB);
    }

    /**
     * Lets a person add one more file.
     *
     * @throws BusinessException {@code evidenceNoRoom}; {@code evidenceEnoughToday}
     */
    public void require(int organizationId, long accountId) {
        if (new DayAllowance(dayFiles, dayMegabytes * MB).isUsedUpBy(today(accountId))) {
            LOG.log(
                    Level.WARNING,
                    "Account {0} has added as many files as one person may in a day",
                    Long.toString(accountId));
            throw new BusinessException("evidenceEnoughToday");
        }
        if (measure().state() == RoomState.FULL) {
            LOG.log(
                    Level.WARNING,
                    "The files of organisation {0} take all the room that they may"
                            + " (MAKEWHOLE_FILES_MB)",
                    Integer.toString(organizationId));
            throw new BusinessException("evidenceNoRoom");
        }
    }

    private DayAllowance today(long accountId) {
        Object[] added =
                (Object[])
                        entityManager
                                .createQuery(
                                        "SELECT COUNT(e), SUM(e.sizeBytes) FROM EvidenceFile e"
                                            + " WHERE e.addedBy = :person AND e.addedAt > :since")
                                .setParameter("person", accountId)
                                .setParameter("since", Instant.now().minus(DAY))
                                .getSingleResult();
        return new DayAllowance(
                ((Number) added[0]).longValue(),
                added[1] == null ? 0 : ((Number) added[1]).longValue());
    }
}
