package org.makewhole.claim.calculation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.makewhole.claim.facts.ClaimProblem;
import org.makewhole.claim.facts.ClaimProblemsException;
import org.makewhole.claim.facts.FactsCheck;
import org.makewhole.claim.facts.FactsJson;
import org.makewhole.wage.engine.Engine;
import org.makewhole.wage.method.InputException;
import org.makewhole.wage.method.InputProblem;
import org.makewhole.wage.owed.Owed;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RulePacks;
import org.makewhole.wage.remark.Remark;

/** Asks the wage engine what is owed. Plain computing: stores nothing, knows no container. */
public final class ClaimComputation {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern WORK = Pattern.compile("work\\[(\\d+)](.*)");

    private ClaimComputation() {}

    /**
     * What is owed.
     *
     * @throws ClaimProblemsException with every problem of the facts
     */
    public static AmountsOwed compute(ClaimQuestion question) {
        return AnswerJson.read(answer(question));
    }

    /**
     * What is owed, with everything that the engine says.
     *
     * @throws ClaimProblemsException with every problem of the facts
     */
    public static ObjectNode answer(ClaimQuestion question) {
        return answer(question, AnswerJson.PRESENT, Engine::compute);
    }

    /**
     * The same as it is to be stored.
     *
     * @param taken receives what is owed, for whom the text is not enough
     * @throws ClaimProblemsException with every problem of the facts
     */
    static ObjectNode stored(ClaimQuestion question, Consumer<Owed> taken) {
        return answer(question, AnswerJson.ROWS, asked -> Engine.computeRows(asked, taken));
    }

    private static ObjectNode answer(
            ClaimQuestion question, int format, UnaryOperator<ObjectNode> engine) {
        List<ClaimProblem> problems = new ArrayList<>(place(question));
        if (problems.isEmpty()) {
            problems.addAll(
                    FactsCheck.check(question.facts(), question.currency(), question.asOf()));
        }
        if (!problems.isEmpty()) {
            throw new ClaimProblemsException(problems);
        }
        int[] order = FactsJson.order(question.facts());
        try {
            ObjectNode answer = engine.apply(asked(question, order));
            answer.remove("results");
            answer.put(AnswerJson.FORMAT, format);
            notes(question, answer);
            return answer;
        } catch (InputException refused) {
            throw new ClaimProblemsException(
                    refused.problems().stream().map(each -> problem(each, order)).toList());
        }
    }

    /** The question as docs/wage-engine.md has it, for the command of the engine. */
    public static ObjectNode asked(ClaimQuestion question) {
        return asked(question, FactsJson.order(question.facts()));
    }

    /**
     * What to know of facts that were computed: values that may be old, facts that nothing uses.
     * None where an earlier engine took what the present one refuses.
     */
    public static List<Remark> remarks(ClaimQuestion question) {
        try {
            return Engine.remarks(asked(question));
        } catch (InputException refused) {
            return List.of();
        }
    }

    private static ObjectNode asked(ClaimQuestion question, int[] order) {
        ObjectNode asked = JsonNodeFactory.instance.objectNode();
        asked.put("pack", pack(question).identity().id());
        asked.put("currency", question.currency().getCurrencyCode());
        ObjectNode claim = FactsJson.claim(question.facts(), order);
        claim.put("asOf", question.asOf().toString());
        asked.set("claim", claim);
        return asked;
    }

    /** The pack that applies. */
    static RulePack pack(ClaimQuestion question) {
        return RulePacks.findById(question.facts().pack())
                .orElseGet(() -> RulePacks.forJurisdiction(question.jurisdiction()));
    }

    private static List<ClaimProblem> place(ClaimQuestion question) {
        String code = question.jurisdiction();
        if (code == null) {
            return List.of(new ClaimProblem("jurisdiction", ClaimProblem.Kind.MISSING));
        }
        if (!RulePacks.isJurisdictionCode(code) || !COUNTRIES.contains(code.substring(0, 2))) {
            return List.of(new ClaimProblem("jurisdiction", ClaimProblem.Kind.UNKNOWN_CODE));
        }
        if (question.currency() == null) {
            return List.of(new ClaimProblem("currency", ClaimProblem.Kind.MISSING));
        }
        if (question.currency().getDefaultFractionDigits() < 0) {
            // XAU, XXX and the like are no money that wages are paid in.
            return List.of(new ClaimProblem("currency", ClaimProblem.Kind.UNKNOWN_CODE));
        }
        RulePack pack = pack(question);
        if (pack.currency() != null && !pack.currency().equals(question.currency())) {
            return List.of(
                    new ClaimProblem("currency", ClaimProblem.Kind.NOT_THE_CURRENCY_OF_THE_RULES));
        }
        return List.of();
    }

    /** With the path in the facts instead of that in the question. */
    private static ClaimProblem problem(InputProblem refused, int[] order) {
        String path =
                refused.path().startsWith("claim.")
                        ? refused.path().substring("claim.".length())
                        : refused.path();
        Matcher work = WORK.matcher(path);
        if (work.matches()) {
            int place = Integer.parseInt(work.group(1));
            path = "work[" + (place < order.length ? order[place] : place) + "]" + work.group(2);
        }
        return new ClaimProblem(path, ClaimProblem.Kind.REFUSED, refused.message());
    }

    private static void notes(ClaimQuestion question, ObjectNode answer) {
        ArrayNode notes = answer.putArray("notes");
        new PackNotes(pack(question), question).keys(answer).forEach(notes::add);
    }
}
