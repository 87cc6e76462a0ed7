package dev.selaras.validation.bean;

import jakarta.validation.groups.Default;

/** The group in which every finding is a violation, notes too, as in the default group. */
public interface All extends Default {}
