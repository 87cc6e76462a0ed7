package dev.selaras.core.model;

/**
 * What a plan sets out to reach, on any of its levels: the vision and its pillars, missions, goals and targets.
 *
 * <p>It is what an indicator can measure. An issue or a problem is what is found, not what is wanted.
 */
public sealed interface Aim extends PlanElement permits Vision, Pillar, Mission, Goal, Target {}
