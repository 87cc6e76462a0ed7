package dev.selaras.core.graph;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plans that a source has, each asked for once and when it is needed. Thread-safe. */
final class Fetched {

    private final Function<Id, ? extends Collection<Plan>> source;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    Fetched(Function<Id, ? extends Collection<Plan>> source) {
        this.source = source;
    }

    /** The versions of a plan, in order; none if the source has none. */
    List<AtHand> versions(Id plan) {
        return answers.computeIfAbsent(plan.getValue(), unasked -> new Answer()).get(plan, source);
    }

    /** What the source has under one id. While it is asked, those wait who ask for the same, and nobody else. */
    private static final class Answer {

        private @Nullable List<AtHand> versions;

        synchronized List<AtHand> get(Id plan, Function<Id, ? extends Collection<Plan>> source) {
            List<AtHand> known = versions;
            if (known == null) {
                known = List.of();
                for (Plan found : source.apply(plan)) {
                    known = found.getId().equals(plan) ? Versions.with(known, new AtHand(found)) : known;
                }
                versions = known;
            }
            return known;
        }
    }
}
