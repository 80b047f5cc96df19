package org.makewhole.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.NotSignedInException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

@ArquillianTest
class DraftServiceIT {
    private static final String PAGE = "/claim/edit.xhtml?id=7";
    private static final String FORM = "claim";
    private static final String TYPED = "{\"claim:summary\":\"Hired by a cousin\"}";

    @Inject private DraftService drafts;
    @Inject private Drafts kept;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private ActingAs author;

    @BeforeEach
    void found() {
        own = organizations.found();
        author = own.as(Role.PARALEGAL);
        author.run(() -> drafts.keep(text(PAGE, TYPED)));
    }

    @Test
    void theLatestIsKeptUntilItIsThrownAway() {
        author.run(() -> drafts.keep(text(PAGE, "{}")));

        assertEquals(Optional.of("{}"), author.call(() -> drafts.findTyped(PAGE, FORM)));
        assertEquals(Optional.empty(), author.call(() -> drafts.findTyped(PAGE, "other")));
        List<DraftRow> rows = author.call(drafts::list);
        assertEquals(List.of(PAGE), rows.stream().map(DraftRow::page).toList());
        assertEquals("Edit the claim", rows.get(0).title());

        author.run(() -> drafts.discard(PAGE, FORM));

        assertEquals(Optional.empty(), author.call(() -> drafts.findTyped(PAGE, FORM)));
    }

    @Test
    void nobodyElseReadsOrThrowsItAwayWhateverTheirRights() {
        long id = author.call(drafts::list).get(0).id();
        for (ActingAs somebody :
                List.of(
                        own.as(Role.SUPERVISING_LAWYER),
                        own.as(Role.ADMINISTRATOR),
                        organizations.found().as(Role.PARALEGAL))) {
            assertEquals(List.of(), somebody.call(drafts::list));
            assertEquals(Optional.empty(), somebody.call(() -> drafts.findTyped(PAGE, FORM)));
            somebody.run(() -> drafts.discard(PAGE, FORM));
            assertThrows(NotFoundException.class, () -> somebody.run(() -> drafts.discard(id)));
        }
        assertEquals(Optional.of(TYPED), author.call(() -> drafts.findTyped(PAGE, FORM)));
    }

    @Test
    void withoutACallerNothingIsKept() {
        assertThrows(NotSignedInException.class, () -> drafts.keep(text(PAGE, TYPED)));
        assertThrows(NotSignedInException.class, () -> drafts.list());
    }

    @Test
    void theOldestOfTwentyGivesWayAndWhatIsTooLongIsRefused() {
        author.run(
                () ->
                        IntStream.range(0, DraftService.MOST)
                                .forEach(one -> drafts.keep(text(PAGE + one, TYPED))));

        assertEquals(DraftService.MOST, author.call(drafts::list).size());
        assertEquals(Optional.empty(), author.call(() -> drafts.findTyped(PAGE, FORM)));
        assertThrows(
                ConstraintViolationException.class,
                () -> author.run(() -> drafts.keep(text(PAGE, "x".repeat(KeptText.LONGEST + 1)))));
    }

    @Test
    void itIsSealedAndGoesAfterAFortnight() throws SQLException {
        assertFalse(stored().contains("cousin"));
        assertFalse(stored().contains("Edit the claim"));

        age(13);
        forget();
        assertEquals(1, author.call(drafts::list).size());

        age(2);
        assertEquals(List.of(), author.call(drafts::list));
        forget();
        assertEquals("[]", stored());
    }

    /** As the timer does every night. */
    private void forget() {
        kept.organizations().forEach(kept::forget);
    }

    private static KeptText text(String page, String typed) {
        return new KeptText(page, FORM, "Edit the claim", typed);
    }

    private String stored() throws SQLException {
        return database.owner(
                        c ->
                                DatabaseAccounts.rows(
                                        c,
                                        "SELECT title, typed FROM draft WHERE organization_id = ?",
                                        own.id()))
                .toString();
    }

    private void age(int days) throws SQLException {
        int changed =
                database.owner(
                        c ->
                                DatabaseAccounts.update(
                                        c,
                                        "UPDATE draft SET kept_at = kept_at - INTERVAL ? DAY WHERE"
                                                + " organization_id = ?",
                                        days,
                                        own.id()));
        assertEquals(1, changed);
    }
}
