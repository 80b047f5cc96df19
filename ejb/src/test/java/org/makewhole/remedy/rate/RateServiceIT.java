package org.makewhole.remedy.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.remedy.payment.PaidAmount;
import org.makewhole.remedy.payment.PaymentCourse;
import org.makewhole.remedy.payment.PaymentMeans;
import org.makewhole.remedy.payment.PaymentService;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** Published rates, and what is paid in another currency than that of the case. */
@ArquillianTest
class RateServiceIT {
    private static final LocalDate SINCE = LocalDate.of(2025, 5, 1);
    private static final String LIST =
            "Date,USD,MXN,\n2025-05-30,1.1339,21.9,\n2025-05-28,1.1300,N/A,\n";

    @Inject private RateService rates;
    @Inject private PaymentService payments;
    @Inject private PaymentCourse course;
    @Inject private TestOrganizations organizations;

    private RatesTaken take(ActingAs who, String list) {
        return who.call(
                () ->
                        rates.take(
                                new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)),
                                SINCE));
    }

    @Test
    void anAdministratorImportsThemAndTheOriginalAmountIsKept() {
        TestOrganization own = organizations.found();
        ActingAs administrator = own.as(Role.ADMINISTRATOR);
        assertEquals(new RatesTaken(3, 0, 0), take(administrator, LIST));
        assertEquals(new RatesTaken(0, 2, 1), take(administrator, LIST.replace("21.9", "22.9")));
        assertEquals(2, administrator.call(() -> rates.latest()).size());
        assertThrows(EJBAccessException.class, () -> take(own.as(Role.UNION_STAFF), LIST));
        assertEquals(
                List.of(), organizations.found().as(Role.ADMINISTRATOR).call(() -> rates.latest()));

        ActingAs staff = own.as(Role.UNION_STAFF);
        assertEquals(List.of("EUR", "MXN", "USD"), staff.call(() -> rates.currencies()));
        long caseId = course.agreed(staff, "1000.00");
        // The second of June is a Monday: the rate is that of Friday.
        long euros =
                staff.call(
                        () ->
                                payments.record(
                                        caseId,
                                        PaymentCourse.command(
                                                PaymentMeans.BANK, "100.00", "EUR", null)));
        PaidAmount paid = staff.call(() -> payments.get(euros)).paid();
        assertAmount("113.39", paid.amount());
        assertAmount("100", paid.original());
        assertEquals("EUR", paid.originalCurrency());
        assertEquals(LocalDate.of(2025, 5, 30), paid.ratedOn());
        long pesos =
                staff.call(
                        () ->
                                payments.record(
                                        caseId,
                                        PaymentCourse.command(
                                                PaymentMeans.BANK, "2190.00", "MXN", null)));
        assertAmount("113.39", staff.call(() -> payments.get(pesos)).paid().amount());
    }

    private static void assertAmount(String expected, BigDecimal actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual), actual::toString);
    }
}
