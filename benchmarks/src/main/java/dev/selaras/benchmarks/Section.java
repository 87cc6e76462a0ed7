package dev.selaras.benchmarks;

import java.util.List;

/**
 * A part of the page: a table, and what the figures in it should be.
 *
 * @param lines the table
 * @param goals the goals
 */
record Section(List<String> lines, List<Goal> goals) {}
