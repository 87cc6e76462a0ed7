package dev.selaras.cli;

import dev.selaras.core.language.Nearest;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.render.RuleText;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code selaras explain CODE}: tells everything about a rule. */
@Command
final class ExplainCommand implements Callable<Integer> {

    private static final Wording NONE = Wording.of(
            "Tidak ada aturan \"{0}\"; lihat daftarnya dengan perintah rules.",
            "There is no rule \"{0}\"; the command rules lists them.");
    private static final Wording NEAR = Wording.of(
            "Tidak ada aturan \"{0}\"; mungkin maksudnya \"{1}\".", "There is no rule \"{0}\"; did you mean \"{1}\"?");

    @Parameters(descriptionKey = "code", paramLabel = "CODE")
    private String code = "";

    private final SelarasCommand program;

    ExplainCommand(SelarasCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        PlanValidator installed = PlanValidator.installed();
        RuleSet rules = installed.rules();
        Rule rule = rules.find(code).orElseThrow(() -> unknown(rules));
        String text = new RuleText(rules, program.language()).render(rule, BadExample.finding(installed, rule));
        return program.print(text).number();
    }

    private WrongUseException unknown(RuleSet rules) {
        Wording asked = Wording.of(Printable.of(code));
        return new WrongUseException(Nearest.to(code, rules.codes())
                .map(near -> NEAR.in(program.language(), List.of(asked, Wording.of(near))))
                .orElseGet(() -> NONE.in(program.language(), List.of(asked))));
    }
}
