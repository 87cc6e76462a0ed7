package dev.selaras.cli;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.format.Formats;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.picture.DotTree;
import dev.selaras.validation.picture.MermaidTree;
import dev.selaras.validation.picture.PerformanceTree;
import dev.selaras.validation.picture.SvgTree;
import dev.selaras.validation.picture.TextTree;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code selaras tree FILE}: draws a plan from the vision down to the indicators. */
@Command
final class TreeCommand implements Callable<Integer> {

    private static final Wording NO_LEVEL = Wording.of(
            "Unsur \"{0}\" tidak termasuk visi, pokok visi, misi, tujuan, sasaran, atau indikator.",
            "The element \"{0}\" is no vision, pillar, mission, goal, target or indicator.");

    /** How the tree is written. */
    enum Form {
        /** Indented lines. */
        text,
        /** A flowchart for Mermaid. */
        mermaid,
        /** A graph for Graphviz. */
        dot,
        /** A picture. */
        svg
    }

    @Option(names = "--format", descriptionKey = "form", defaultValue = "text", paramLabel = "text|mermaid|dot|svg")
    private Form form = Form.text;

    @Option(names = "--below", descriptionKey = "below", paramLabel = "ID")
    private Optional<String> below = Optional.empty();

    @Option(names = "--depth", descriptionKey = "depth", paramLabel = "N")
    private Optional<Integer> depth = Optional.empty();

    @Parameters(descriptionKey = "file", paramLabel = "FILE")
    private String file = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final SelarasCommand program;

    TreeCommand(SelarasCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        if (depth.filter(steps -> steps < 0).isPresent()) {
            throw new ParameterException(spec.commandLine(), "", spec.findOption("--depth"), "");
        }
        Input<Plan> input = program.inputs().document(file, Formats.PLAN);
        if (input.value().isEmpty()) {
            program.tell(input);
            return ExitStatus.UNUSABLE_INPUT.number();
        }
        Plan plan = input.value().get();
        PlanGraph graph = PlanGraph.of(plan);
        PerformanceTree whole =
                PerformanceTree.of(graph, PlanValidator.installed().validate(plan));
        return below.map(name -> drawBelow(name, whole, graph))
                .orElseGet(() -> draw(whole))
                .number();
    }

    private ExitStatus drawBelow(String name, PerformanceTree whole, PlanGraph graph) {
        Sought sought = Sought.of(name, PlanLibrary.of(List.of(graph.plan())));
        Optional<Node<?>> node = sought.node();
        Optional<PerformanceTree> part = node.flatMap(whole::below);
        if (part.isEmpty()) {
            throw new WrongUseException(
                    node.isEmpty()
                            ? sought.complaint().in(program.language())
                            : NO_LEVEL.in(program.language(), List.of(Wording.of(Printable.of(name)))));
        }
        return draw(part.get());
    }

    private ExitStatus draw(PerformanceTree whole) {
        PerformanceTree tree = depth.map(whole::depth).orElse(whole);
        Language language = program.language();
        String drawn = switch (form) {
            case text -> new TextTree(language).render(tree);
            case mermaid -> new MermaidTree(language).render(tree);
            case dot -> new DotTree(language).render(tree);
            case svg -> new SvgTree(language).render(tree);
        };
        return program.print(drawn);
    }
}
