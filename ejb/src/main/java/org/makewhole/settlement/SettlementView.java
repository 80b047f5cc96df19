package org.makewhole.settlement;

import java.util.List;
import java.util.Map;
import org.makewhole.casefile.CaseFile;
import org.makewhole.settlement.promise.Promise;

/**
 * A settlement with its shares and payments.
 *
 * @param shares in the order of the claimants
 * @param names of the claimants by their ids
 * @param payments by their days
 */
public record SettlementView(
        Settlement settlement,
        CaseFile caseFile,
        List<SettlementShare> shares,
        Map<Long, String> names,
        List<Promise> payments) {}
