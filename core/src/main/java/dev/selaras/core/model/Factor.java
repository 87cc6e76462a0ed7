package dev.selaras.core.model;

import org.immutables.value.Value;

/** A circumstance that hinders or drives what a unit has to achieve (faktor penghambat, faktor pendorong). */
@Value.Immutable
@ModelStyle
public non-sealed interface Factor extends PlanElement {

    /** Which way it works. */
    FactorKind getKind();

    /** The factor. */
    Text getStatement();

    @Override
    default Text text() {
        return getStatement();
    }

    /** A new builder; id, kind and statement are required. */
    static FactorBuilder builder() {
        return new FactorBuilder();
    }
}
