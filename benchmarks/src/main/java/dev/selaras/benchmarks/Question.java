package dev.selaras.benchmarks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is asked of the references and years of a plan by all peers, each in its own way. */
enum Question {
    /** Has each element an id of its own? */
    UNIQUE,
    /** Does each reference lead to an element of the right kind? */
    RESOLVES,
    /** Does each target serve a mission through a goal? */
    TRACES,
    /** Does no reference lead back to where it came from? */
    ACYCLIC,
    /** Has each indicator a milestone for every year of the plan? */
    YEARS,
    /** Has each mission a goal, each goal a target, and each target an indicator? */
    COVERED;

    /** The rules that ask it. */
    List<String> codes() {
        return switch (this) {
            case UNIQUE -> List.of("duplicate-id");
            case RESOLVES -> List.of("dangling-reference", "reference-to-wrong-kind");
            case TRACES -> List.of("goal-without-mission", "target-trace-to-mission", "target-without-goal");
            case ACYCLIC -> List.of("cyclic-reference");
            case YEARS -> List.of("milestone-year-missing");
            case COVERED -> List.of("goal-without-target", "mission-without-goal", "target-without-indicator");
        };
    }

    /** As many faults as each question has found; of circles it is only said whether there are any. */
    static final class Answers {

        private final Map<Question, Integer> found = new EnumMap<>(Question.class);

        /** Counts faults. */
        void add(Question question, int count) {
            if (count > 0) {
                found.merge(question, question == ACYCLIC ? 1 : count, question == ACYCLIC ? Math::max : Integer::sum);
            }
        }

        /** Counts a fault by the name of the question. */
        void add(String question) {
            add(Question.valueOf(question), 1);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Answers answers && found.equals(answers.found);
        }

        @Override
        public int hashCode() {
            return found.hashCode();
        }

        @Override
        public String toString() {
            return found.toString();
        }
    }
}
