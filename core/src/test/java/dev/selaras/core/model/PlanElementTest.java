package dev.selaras.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.testing.Plans;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanElementTest {

    @Test
    void itsTextIsItsStatementLabelOrName() {
        assertThat(Plans.vision("V1", "Maju").text()).isEqualTo(Text.of("Maju"));
        assertThat(Plans.pillar("P1", "Lestari").text()).isEqualTo(Text.of("Lestari"));
        assertThat(Plans.indicator("I1", "T1").text())
                .isEqualTo(Plans.indicator("I1", "T1").getName());
    }

    @Test
    void theTextOfAnAdoptionIsItsClauseOrElseThePlanItAdopts() {
        Adoption adoption = Plans.adoption("A1", "rpjmd");

        assertThat(adoption.text()).isEqualTo(Text.of("rpjmd"));
        assertThat(Adoption.builder()
                        .from(adoption)
                        .statement(Text.of("Mengikuti RPJMD"))
                        .build()
                        .text())
                .isEqualTo(Text.of("Mengikuti RPJMD"));
    }

    @Test
    void aGoalTellsEveryReferenceInTheOrderOfItsMembers() {
        Goal goal = Goal.builder()
                .from(Plans.goal("T1", "M1", "IS1"))
                .addMission(Ref.of("M2"))
                .addDerivedFrom(Ref.of("rpjmd#S1"))
                .build();

        assertThat(links(goal))
                .containsExactly(
                        "missions 0 M1 Mission",
                        "missions 1 M2 Mission",
                        "issues 0 IS1 StrategicIssue",
                        "derivedFrom 0 rpjmd#S1 Target");
    }

    @Test
    void aTargetTellsEveryReferenceInTheOrderOfItsMembers() {
        Target target = Target.builder()
                .from(Plans.target("S1", "T1"))
                .addGoalIndicator(Ref.of("I1"))
                .addMission(Ref.of("M1"))
                .addIssue(Ref.of("IS1"))
                .build();

        assertThat(links(target))
                .containsExactly(
                        "goals 0 T1 Goal",
                        "goalIndicators 0 I1 Indicator",
                        "missions 0 M1 Mission",
                        "issues 0 IS1 StrategicIssue");
    }

    @Test
    void anAdoptionRefersToThePlanItAdoptsAndToItsOwnWords() {
        AdoptedElement localised = AdoptedElement.builder()
                .ref(Id.of("M1"))
                .localisedAs(Ref.of("M9"))
                .build();
        Adoption adoption = Adoption.builder()
                .from(Plans.adoption("A1", "rpjmd", "V1"))
                .addElement(localised)
                .build();

        assertThat(links(adoption))
                .containsExactly(
                        "elements/0/ref -1 rpjmd#V1 PlanElement",
                        "elements/1/ref -1 rpjmd#M1 PlanElement",
                        "elements/1/localisedAs -1 M9 PlanElement");
    }

    @Test
    void theOthersTellTheirOneKindOfReference() {
        assertThat(links(Plans.mission("M1", "P1"))).containsExactly("pillars 0 P1 Pillar");
        assertThat(links(Plans.problem("PR2", "PR1"))).containsExactly("parent -1 PR1 Problem");
        assertThat(links(Plans.issue("IS1", "PR1"))).containsExactly("problems 0 PR1 Problem");
        assertThat(links(Plans.indicator("I1", "T1"))).containsExactly("measures -1 T1 Aim");
    }

    @Test
    void visionPillarAndFactorReferToNothing() {
        assertThat(links(Plans.vision("V1", "Maju"))).isEmpty();
        assertThat(links(Plans.pillar("P1", "Maju"))).isEmpty();
        assertThat(links(Plans.factor("F1"))).isEmpty();
    }

    private static List<String> links(PlanElement element) {
        List<String> told = new ArrayList<>();
        element.links((member, index, ref, kind) ->
                told.add(String.join(" ", member, Integer.toString(index), ref.toString(), kind.getSimpleName())));
        return told;
    }
}
