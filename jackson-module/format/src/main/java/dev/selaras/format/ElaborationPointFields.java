package dev.selaras.format;

import dev.selaras.core.model.ElaborationPoint;
import dev.selaras.core.model.ElaborationPointBuilder;
import dev.selaras.core.model.PointKind;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.format.shape.Shapes;

/** The fields of a point of an elaboration. */
final class ElaborationPointFields {

    static final ObjectShape<ElaborationPoint, ElaborationPointBuilder> SHAPE = ObjectShape.of(
                    "butir penjabaran",
                    "a point of an elaboration",
                    ElaborationPointBuilder::new,
                    ElaborationPointBuilder::build)
            .optional(
                    "marker",
                    Shapes.STRING,
                    ElaborationPoint::getMarker,
                    ElaborationPointBuilder::marker,
                    "Tanda butir seperti tercetak tanpa titik, misalnya a atau (3).",
                    "The mark as printed without a dot, such as a or (3).")
            .required(
                    "kind",
                    Shapes.oneOf(PointKind.class),
                    ElaborationPoint::getKind,
                    ElaborationPointBuilder::kind,
                    "Jenis butir: upaya, kriteria, prinsip, atau pendekatan.",
                    "What the point is: an effort, criterion, principle or approach.")
            .required(
                    "text",
                    Shapes.STATEMENT,
                    ElaborationPoint::getText,
                    ElaborationPointBuilder::text,
                    "Isi butir persis seperti tercetak.",
                    "The point just as printed.")
            .optional(
                    "meaning",
                    Shapes.STATEMENT,
                    ElaborationPoint::getMeaning,
                    ElaborationPointBuilder::meaning,
                    "Penjelasan butir.",
                    "What is meant by the point.")
            .end();

    private ElaborationPointFields() {}
}
