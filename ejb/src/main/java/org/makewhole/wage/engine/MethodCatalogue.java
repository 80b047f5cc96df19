package org.makewhole.wage.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makewhole.wage.award.Interest;
import org.makewhole.wage.award.Limitation;
import org.makewhole.wage.award.LiquidatedDamages;
import org.makewhole.wage.award.ShareOfWages;
import org.makewhole.wage.award.Sum;
import org.makewhole.wage.award.WaitingTimePenalty;
import org.makewhole.wage.floor.CommensurateWage;
import org.makewhole.wage.floor.DeductionFloor;
import org.makewhole.wage.floor.MinimumWage;
import org.makewhole.wage.floor.PieceRate;
import org.makewhole.wage.floor.TipCredit;
import org.makewhole.wage.hours.DeferredBonus;
import org.makewhole.wage.hours.GuaranteedHours;
import org.makewhole.wage.hours.MultipliedHours;
import org.makewhole.wage.hours.RateConversion;
import org.makewhole.wage.hours.SpreadOfHours;
import org.makewhole.wage.hours.WorkPeriodThreshold;
import org.makewhole.wage.hours.WorkweekMethod;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.tenure.AveragedPay;
import org.makewhole.wage.tenure.IncompleteMonth;
import org.makewhole.wage.tenure.LeaveEntitlement;
import org.makewhole.wage.tenure.LeavePay;
import org.makewhole.wage.tenure.RedundancyPay;
import org.makewhole.wage.tenure.ServiceAward;
import org.makewhole.wage.tenure.YearEndPay;

/** The methods of the engine by name. */
public final class MethodCatalogue {

    private static final Map<String, Method> METHODS = new LinkedHashMap<>();

    static {
        for (Method method :
                List.of(
                        new WorkweekMethod(),
                        new DeferredBonus(),
                        new RateConversion(),
                        new MultipliedHours(),
                        new SpreadOfHours(),
                        new GuaranteedHours(),
                        new WorkPeriodThreshold(),
                        new MinimumWage(),
                        new TipCredit(),
                        new DeductionFloor(),
                        new PieceRate(),
                        new CommensurateWage(),
                        new ServiceAward(),
                        new RedundancyPay(),
                        new YearEndPay(),
                        new LeaveEntitlement(),
                        new LeavePay(),
                        new AveragedPay(),
                        new IncompleteMonth(),
                        new WaitingTimePenalty(),
                        new LiquidatedDamages(),
                        new Interest(),
                        new Limitation(),
                        new ShareOfWages(),
                        new Sum(),
                        new Formula())) {
            METHODS.put(method.name(), method);
        }
    }

    private MethodCatalogue() {}

    /** The method of that name. */
    public static Optional<Method> find(String name) {
        return Optional.ofNullable(METHODS.get(name));
    }

    /** All methods, in the order of the documentation. */
    public static Collection<Method> all() {
        return Collections.unmodifiableCollection(METHODS.values());
    }

    /** All names. */
    static Collection<String> names() {
        return Collections.unmodifiableCollection(METHODS.keySet());
    }
}
