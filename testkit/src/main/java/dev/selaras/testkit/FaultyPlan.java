package dev.selaras.testkit;

/**
 * A plan with one fault, and the other plans at hand.
 *
 * @param set the plan with its fault
 * @param fault the fault
 * @param pointer where it has to be found, as a JSON pointer into the plan; empty for the plan as a whole
 */
public record FaultyPlan(PlanSet set, Fault fault, String pointer) {}
