package org.makewhole.remedy.disbursement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.makewhole.party.Worker;
import org.makewhole.shared.security.CurrentCaller;

/** Makes rows of payouts, with a fixed number of queries however many they are. */
@Dependent
class DisbursementRows {
    @Inject private Disbursements disbursements;
    @Inject private CurrentCaller caller;

    List<DisbursementRow> of(List<Disbursement> found) {
        Map<Long, List<DisbursementPart>> parts =
                disbursements.parts(found.stream().map(Disbursement::getId).toList());
        Map<Long, Worker> workers =
                disbursements.workers(found.stream().map(Disbursement::getWorkerId).toList());
        Map<Long, String> numbers =
                disbursements.numbers(
                        found.stream().map(Disbursement::getCaseId).collect(Collectors.toSet()));
        return found.stream()
                .map(
                        one ->
                                row(
                                        one,
                                        workers.get(one.getWorkerId()),
                                        numbers.get(one.getCaseId()),
                                        parts.getOrDefault(one.getId(), List.of())))
                .toList();
    }

    private DisbursementRow row(
            Disbursement one, Worker worker, String number, List<DisbursementPart> parts) {
        return new DisbursementRow(
                one.getId(),
                one.getVersion(),
                one.getCaseId(),
                number,
                one.getPaymentId(),
                one.getPayee(),
                one.getWorkerId(),
                worker == null ? null : worker.getName(),
                one.getState(),
                one.getAmount(),
                one.getCurrency(),
                one.getRunId(),
                one.getProblem(),
                caller.find()
                        .map(me -> Long.valueOf(me.accountId()).equals(one.getPlannedBy()))
                        .orElse(false),
                one.getPlannedByName(),
                one.getMeans(),
                one.getPaidOn(),
                one.getReleasedByName(),
                one.getReceiptNumber(),
                one.getReference(),
                one.getEndedWhy(),
                parts.stream().map(DisbursementPart::row).toList());
    }
}
