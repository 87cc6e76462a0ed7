package dev.selaras.format;

import dev.selaras.core.model.AdoptedElement;
import dev.selaras.core.model.AdoptedElementBuilder;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;
import dev.selaras.format.shape.TextShapes;

/** The fields of an adopted element. */
final class AdoptedElementFields {

    static final ObjectShape<AdoptedElement, AdoptedElementBuilder> SHAPE = ObjectShape.of(
                    "unsur yang diadopsi",
                    "an adopted element",
                    AdoptedElementBuilder::new,
                    AdoptedElementBuilder::build)
            .required(
                    "ref",
                    TextShapes.ID,
                    AdoptedElement::getRef,
                    AdoptedElementBuilder::ref,
                    "Id unsur di rencana yang diadopsi.",
                    "The id of the element in the plan adopted.")
            .optional(
                    "quotedAs",
                    Shapes.STATEMENT,
                    AdoptedElement::getQuotedAs,
                    AdoptedElementBuilder::quotedAs,
                    "Bunyi kutipan persis seperti tercetak di rencana ini.",
                    "The quotation just as this plan prints it.")
            .optional(
                    "localisedAs",
                    TextShapes.REF,
                    AdoptedElement::getLocalisedAs,
                    AdoptedElementBuilder::localisedAs,
                    "Unsur rencana ini yang menyatakannya dengan kata-kata sendiri.",
                    "The element of this plan that says it in its own words.")
            .end();

    private AdoptedElementFields() {}
}
