package dev.selaras.testkit;

import dev.selaras.core.model.AdoptedElement;
import dev.selaras.core.model.AdoptedElementBuilder;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.AdoptionBuilder;
import dev.selaras.core.model.AdoptionMode;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Text;
import java.util.List;

/** What a plan takes over from the plan that it follows. */
final class Adoptions {

    private static final List<AdoptionMode> OF_MISSIONS =
            List.of(AdoptionMode.SELECTED, AdoptionMode.TOTAL, AdoptionMode.RELEVANT);

    private Adoptions() {}

    /** The taking over of the missions that goals serve, and of the vision if it is said to be total, some of them quoted. */
    static Adoption ofServedMissions(Plan upper, int goals, Choices choices) {
        int served = Math.min(goals, upper.getMissions().size());
        boolean isAll = served == upper.getMissions().size();
        AdoptionMode drawn = choices.of(OF_MISSIONS);
        AdoptionMode mode = drawn == AdoptionMode.TOTAL && !isAll ? AdoptionMode.SELECTED : drawn;
        AdoptionBuilder adoption = adoption(upper, mode);
        if (mode == AdoptionMode.TOTAL) {
            adoption.addElements(adopted(upper.getVision().orElseThrow(), choices));
        }
        for (Mission mission : upper.getMissions().subList(0, served)) {
            adoption.addElements(adopted(mission, choices));
        }
        return adoption.build();
    }

    private static AdoptedElement adopted(PlanElement element, Choices choices) {
        AdoptedElementBuilder adopted = AdoptedElement.builder().ref(element.getId());
        return choices.next(3) > 0 ? adopted.quotedAs(element.text()).build() : adopted.build();
    }

    /** The rewording of missions in those of a plan, one by one as far as both go. */
    static Adoption localised(Plan upper, List<Mission> own) {
        AdoptionBuilder adoption = adoption(upper, AdoptionMode.LOCALISED);
        for (int i = 0; i < Math.min(own.size(), upper.getMissions().size()); i++) {
            adoption.addElements(AdoptedElement.builder()
                    .ref(upper.getMissions().get(i).getId())
                    .localisedAs(Ref.to(own.get(i).getId()))
                    .build());
        }
        return adoption.build();
    }

    private static AdoptionBuilder adoption(Plan upper, AdoptionMode mode) {
        return Adoption.builder()
                .id(Id.of("A1"))
                .mode(mode)
                .plan(upper.getId())
                .statement(Text.of("Rencana ini mengikuti misi dalam " + upper.getTitle() + "."));
    }
}
