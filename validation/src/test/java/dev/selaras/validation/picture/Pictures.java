package dev.selaras.validation.picture;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Language;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import dev.selaras.jackson.PlanReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures of a plan, as tests need them. */
final class Pictures {

    private Pictures() {}

    static Plan model() {
        return read("rpjmd-tirtawana-2025-2029");
    }

    static Plan read(String name) {
        try {
            return PlanReader.standard()
                    .read(Path.of("../examples/" + name + ".json"))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every kind of picture of a tree, by its file ending. */
    static Map<String, String> of(PerformanceTree tree, Language language) {
        Map<String, String> pictures = new LinkedHashMap<>();
        pictures.put("txt", new TextTree(language).render(tree));
        pictures.put("mmd", new MermaidTree(language).render(tree));
        pictures.put("dot", new DotTree(language).render(tree));
        pictures.put("svg", new SvgTree(language).render(tree));
        return pictures;
    }

    /** An indicator of a plan. */
    static Node<Indicator> indicator(Plan plan, String id) {
        return PlanGraph.of(plan).all(Indicator.class).stream()
                .filter(node -> node.element().getId().equals(Id.of(id)))
                .findFirst()
                .orElseThrow();
    }
}
