package org.makewhole.wage.award;

import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/**
 * A share of wages: vacation pay, provident or pension contributions, an increase of a judgment.
 */
public final class ShareOfWages implements Method {

    @Override
    public String name() {
        return "share-of-wages";
    }

    @Override
    public String purpose() {
        return "A percentage of wages: vacation pay, contributions, an increase of a judgment.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.needed("amounts", ParameterKind.AMOUNTS, "wages"),
                Parameter.needed("share", ParameterKind.SHARE, "as 0.04 or \"4%\""),
                Parameter.of(
                        "further",
                        ParameterKind.SHARE,
                        "share of the share on top, such as 40% of the deposits"),
                Parameter.of(
                        "ceiling",
                        ParameterKind.MONEY,
                        "most that counts of each of the amounts, such as the ceiling of a month"),
                Parameter.of(
                        "withPremiums",
                        ParameterKind.FLAG,
                        "overtime, premiums and other pay of a claim count beside its agreed pay"),
                Parameter.of("paid", ParameterKind.MONEY, "what was paid of it"));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        String sum =
                in.flag("withPremiums")
                        ? "sum of the amounts, overtime and premiums included"
                        : "sum of the amounts";
        BigDecimal wages = out.amount("wages", Sum.of(in.numbers("amounts")), sum);
        BigDecimal counted = wages;
        if (in.has("ceiling")) {
            BigDecimal most = in.getNumber("ceiling");
            List<BigDecimal> each = in.numbers("amounts").stream().map(most::min).toList();
            counted = out.amount("wagesCounted", Sum.of(each), "each at most {}", most);
        }
        BigDecimal share = in.getNumber("share");
        BigDecimal amount =
                out.amount("amount", counted.multiply(share), "{} × {}", counted, share);
        if (in.has("further")) {
            BigDecimal further = in.getNumber("further");
            BigDecimal more =
                    out.amount(
                            "furtherAmount", amount.multiply(further), "{} × {}", amount, further);
            amount = out.amount("total", amount.add(more), "{} + {}", amount, more);
        }
        if (in.has("paid")) {
            BigDecimal paid = in.getNumber("paid");
            out.amount(
                    "shortfall",
                    Decimals.atLeastZero(amount.subtract(paid)),
                    "{} − {}",
                    amount,
                    paid);
        }
    }
}
