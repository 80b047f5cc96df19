package org.makewhole.deadline.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.makewhole.deadline.rule.RuleSet;
import org.makewhole.deadline.rule.RuleSets;

class ForumWarningTest {

    @Test
    void aProcedureThatAnotherExcludesIsTold() {
        List<ForumWarning> warnings =
                ForumWarning.among(List.of("european-court-human-rights", "african-commission"));
        assertEquals(2, warnings.size(), "each excludes the other, under its own conditions");
        assertEquals("european-court-human-rights", warnings.get(0).touched().id());
        assertEquals("african-commission", warnings.get(0).by().id());
        assertEquals(RuleSet.Effect.EXCLUDED, warnings.get(0).relation().effect());
    }

    @Test
    void whatExcludesComesFirstAndProceduresThatDoNotTouchAreNotTold() {
        List<ForumWarning> warnings =
                ForumWarning.among(
                        List.of(
                                "workplace-grievance",
                                "us-federal",
                                "un-women",
                                "inter-american-petition",
                                "gone"));
        List<RuleSet.Effect> effects =
                warnings.stream().map(warning -> warning.relation().effect()).toList();
        assertEquals(effects.stream().sorted().toList(), effects);
        assertTrue(effects.contains(RuleSet.Effect.STAYED));
        assertTrue(ForumWarning.among(List.of("us-federal", "gb-employment-tribunal")).isEmpty());
    }

    /** A name that no set has would never warn anybody. */
    @Test
    void everyRelationNamesSetsThatThereAre() {
        assertEquals(
                List.of(),
                RuleSets.all().stream()
                        .flatMap(set -> set.relations().stream())
                        .flatMap(relation -> relation.by().stream())
                        .filter(id -> RuleSets.find(id).equals(Optional.empty()))
                        .toList());
    }
}
