package dev.selaras.validation.bean;

/** The group in which only errors are violations: {@code validator.validate(plan, Errors.class)}. */
public interface Errors {}
