package dev.selaras.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The taking over of vision, missions or issues of a higher plan by a lower one.
 *
 * <p>Source: practice; a kecamatan has no vision of its own but serves its regency's.
 */
@Value.Immutable
@ModelStyle
public non-sealed interface Adoption extends PlanElement {

    /** How far the adoption goes, by the plan's own claim. */
    AdoptionMode getMode();

    /** The plan that is adopted. */
    Id getPlan();

    /** The clause by which the plan adopts, as printed. */
    Optional<Text> getStatement();

    /** The elements adopted, as far as the plan names them. */
    List<AdoptedElement> getElements();

    /** How the adoption will be carried out. */
    Optional<Elaboration> getElaboration();

    /** The clause, else the id of the plan adopted. */
    @Override
    default Text text() {
        return getStatement().orElseGet(() -> Text.of(getPlan().getValue()));
    }

    @Override
    default void links(Links links) {
        for (int i = 0; i < getElements().size(); i++) {
            AdoptedElement adopted = getElements().get(i);
            links.accept("elements/" + i + "/ref", Links.ALONE, Ref.to(getPlan(), adopted.getRef()), PlanElement.class);
            links.each("elements/" + i + "/localisedAs", adopted.getLocalisedAs(), PlanElement.class);
        }
    }

    /** A new builder; id, mode and plan are required. */
    static AdoptionBuilder builder() {
        return new AdoptionBuilder();
    }
}
