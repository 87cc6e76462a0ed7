package dev.selaras.benchmarks;

import dev.selaras.core.model.Plan;
import dev.selaras.jackson.PlanWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Plans as JSON. */
final class Documents {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Documents() {}

    /**
     * The document of a plan.
     *
     * @param indented whether lines are broken and indented, as the library writes them; else it is one line without spaces
     */
    static byte[] of(Plan plan, boolean indented) {
        String json = PlanWriter.standard().write(plan);
        return indented ? json.getBytes(StandardCharsets.UTF_8) : MAPPER.writeValueAsBytes(MAPPER.readTree(json));
    }
}
