package org.makewhole.web.calculation;

import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The steps of a calculation, which the engine writes in English, in the reader's words. */
final class StepWords {
    private static final Pattern STEP =
            Pattern.compile("([A-Za-z]+)([.x0-9]*): (.*?)(?: \\((.*)\\))?", Pattern.DOTALL);
    private static final Pattern ROUNDING =
            Pattern.compile(
                    "(half up|half to even|truncated|up) to"
                            + " (the minor unit|(\\d+) decimals|a multiple of (.+))");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final ResourceBundle texts;

    static StepWords ofView() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return new StepWords(faces.getApplication().getResourceBundle(faces, "calculationText"));
    }

    StepWords(ResourceBundle texts) {
        this.texts = texts;
    }

    /**
     * A step as it was stored: {@code overtimePremium: 6 × 6 = 36 (half up to the minor unit)}.
     *
     * @return the step with no label when it is written in another way
     */
    ExplainedStep explain(String stored) {
        Matcher step = STEP.matcher(stored);
        if (!step.matches()) {
            return new ExplainedStep("", stored, "");
        }
        boolean rounded = step.group(4) != null && ROUNDING.matcher(step.group(4)).matches();
        String arithmetic =
                rounded || step.group(4) == null
                        ? step.group(3)
                        : step.group(3) + " (" + step.group(4) + ")";
        return new ExplainedStep(
                figure(step.group(1), step.group(2)),
                arithmetic,
                rounded ? rounding(step.group(4)) : "");
    }

    private String figure(String name, String suffix) {
        String key = "figure." + name;
        String word =
                texts.containsKey(key)
                        ? texts.getString(key)
                        : HUMP.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
        return suffix.isEmpty() ? word : word + " " + suffix.replace(".x", "× ");
    }

    private String rounding(String written) {
        Matcher rule = ROUNDING.matcher(written);
        if (!rule.matches()) {
            return written;
        }
        String how = texts.getString("rounding." + rule.group(1).replace(' ', '_'));
        if (rule.group(3) != null) {
            return how + " " + texts.getString("rounding.decimals").replace("{0}", rule.group(3));
        }
        return rule.group(4) == null
                ? how + " " + texts.getString("rounding.minorUnit")
                : how + " " + texts.getString("rounding.multiple").replace("{0}", rule.group(4));
    }
}
