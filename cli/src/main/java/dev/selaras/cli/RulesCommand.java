package dev.selaras.cli;

import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.render.RuleTable;
import dev.selaras.validation.rule.RuleSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code selaras rules}: lists the rules. */
@Command
final class RulesCommand implements Callable<Integer> {

    @Option(names = "--format", descriptionKey = "format", defaultValue = "text", paramLabel = "text|json")
    private OutputFormat format = OutputFormat.text;

    private final SelarasCommand program;

    RulesCommand(SelarasCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        RuleSet rules = PlanValidator.installed().rules();
        String catalogue = switch (format) {
            case text -> new RuleTable(program.language()).render(rules);
            case json -> JsonCatalogue.render(rules, SelarasCommand.version());
        };
        return program.print(catalogue).number();
    }
}
