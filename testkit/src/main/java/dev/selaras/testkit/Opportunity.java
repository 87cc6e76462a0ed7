package dev.selaras.testkit;

import java.util.function.Supplier;

/**
 * A place in a plan at which a fault can be put in.
 *
 * @param pointer where it will have to be found
 * @param faulty makes the plan with the fault
 */
record Opportunity(String pointer, Supplier<PlanSet> faulty) {}
