package dev.selaras.benchmarks;

import dev.selaras.benchmarks.Question.Answers;
import dev.selaras.core.model.Aim;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieSession;

/** The questions as rules over facts, which Drools asks: facts are inserted, then all rules fire. */
public final class CascadeFacts {

    private static final KieBase RULES = compile();

    private CascadeFacts() {}

    private static KieBase compile() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/dev/selaras/benchmarks/rules/cascade.drl", Resources.text("cascade.drl"));
        var built = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (!built.getResults().getMessages().isEmpty()) {
            throw new IllegalStateException(built.getResults().getMessages().toString());
        }
        return services.newKieContainer(built.getKieModule().getReleaseId()).getKieBase();
    }

    /** Makes the facts of a plan and asks about them. */
    static Answers ask(Plan plan) {
        List<String> found = new ArrayList<>();
        KieSession session = RULES.newKieSession();
        try {
            session.setGlobal("found", found);
            insert(plan, session);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        Answers answers = new Answers();
        found.forEach(answers::add);
        return answers;
    }

    private static void insert(Plan plan, KieSession session) {
        for (int year = plan.getPeriod().getStart(); year <= plan.getPeriod().getEnd(); year++) {
            session.insert(new PlanYear(year));
        }
        int position = 0;
        for (ElementKind kind : ElementKind.values()) {
            for (PlanElement element : plan.elements(kind)) {
                String id = element.getId().getValue();
                session.insert(new Part(id, kind.type().getSimpleName(), element instanceof Aim, position++));
                element.links((member, index, ref, expected) -> session.insert(
                        new Reference(id, member, ref.getElement().getValue(), expected.getSimpleName())));
                if (element instanceof Indicator indicator) {
                    for (Milestone milestone : indicator.getMilestones()) {
                        session.insert(new ValueYear(id, milestone.getYear()));
                    }
                }
            }
        }
    }

    /** An element. */
    public record Part(String id, String kind, boolean aim, int position) {}

    /** A reference that an element makes. */
    public record Reference(String from, String member, String to, String expected) {}

    /** A year of the plan. */
    public record PlanYear(int year) {}

    /** A year for which an indicator has a value. */
    public record ValueYear(String indicator, int year) {}

    /** An element that leads to no circle. */
    public record Settled(String id) {}
}
