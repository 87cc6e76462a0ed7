package dev.selaras.validation.bean;

/** The group in which only warnings are violations: {@code validator.validate(plan, Warnings.class)}. */
public interface Warnings {}
