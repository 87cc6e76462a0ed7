package dev.selaras.format;

import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.AdoptionBuilder;
import dev.selaras.core.model.AdoptionMode;
import dev.selaras.format.shape.FieldTable;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;
import dev.selaras.format.shape.TextShapes;

/** The fields of an adoption. */
final class AdoptionFields {

    static final ObjectShape<Adoption, AdoptionBuilder> SHAPE = FieldTable.ofElement(
                    "adopsi",
                    "an adoption",
                    AdoptionBuilder::new,
                    AdoptionBuilder::build,
                    AdoptionBuilder::id,
                    AdoptionBuilder::number)
            .required(
                    "mode",
                    Shapes.oneOf(AdoptionMode.class),
                    Adoption::getMode,
                    AdoptionBuilder::mode,
                    "Seberapa jauh rencana lain diadopsi, menurut rencana ini.",
                    "How far the adoption goes, by this plan's claim.")
            .required(
                    "plan",
                    TextShapes.ID,
                    Adoption::getPlan,
                    AdoptionBuilder::plan,
                    "Id rencana yang diadopsi.",
                    "The id of the plan adopted.")
            .optional(
                    "statement",
                    Shapes.STATEMENT,
                    Adoption::getStatement,
                    AdoptionBuilder::statement,
                    "Kalimat adopsi persis seperti tercetak.",
                    "The adopting clause just as printed.")
            .list(
                    "elements",
                    AdoptedElementFields.SHAPE,
                    Adoption::getElements,
                    AdoptionBuilder::addAllElements,
                    "Unsur yang diadopsi.",
                    "The elements adopted.")
            .optional(
                    "elaboration",
                    ElaborationFields.SHAPE,
                    Adoption::getElaboration,
                    AdoptionBuilder::elaboration,
                    "Cara adopsi dijalankan.",
                    "How the adoption will be carried out.")
            .end();

    private AdoptionFields() {}
}
