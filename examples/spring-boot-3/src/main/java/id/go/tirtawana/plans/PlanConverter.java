package id.go.tirtawana.plans;

import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.UnreadableDocumentException;
import dev.selaras.jackson.PlanReader;
import dev.selaras.jackson.PlanWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Reads a plan that is the body of a request: whole, within limits, and with every error and its line if it is none. */
@Component
class PlanConverter extends AbstractHttpMessageConverter<Plan> {

    PlanConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Plan.class.isAssignableFrom(type);
    }

    @Override
    protected Plan readInternal(Class<? extends Plan> type, HttpInputMessage input) throws IOException {
        try {
            return PlanReader.standard().read(input.getBody()).orElseThrow();
        } catch (UnreadableDocumentException e) {
            throw new HttpMessageNotReadableException(e.getMessage(), e, input);
        }
    }

    @Override
    protected void writeInternal(Plan plan, HttpOutputMessage output) throws IOException {
        output.getBody().write(PlanWriter.standard().write(plan).getBytes(StandardCharsets.UTF_8));
    }
}
