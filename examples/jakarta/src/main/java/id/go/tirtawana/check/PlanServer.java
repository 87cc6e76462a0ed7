package id.go.tirtawana.check;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.jackson.PlanReader;
import dev.selaras.validation.bean.Errors;
import dev.selaras.validation.bean.PlanValidation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A service without a framework: a plan comes in, and what is found in it goes out, a line each. */
public final class PlanServer {

    private PlanServer() {}

    /** Starts the service and prints its port. */
    public static void main(String[] arguments) throws IOException {
        Validator own = PlanValidation.newFactory().getValidator();
        Validator host = PlanValidation.requireInstalled(
                Validation.buildDefaultValidatorFactory().getValidator());

        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/own", exchange -> answer(exchange, own));
        server.createContext("/host", exchange -> answer(exchange, host));
        server.start();
        System.out.println(server.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange, Validator validator) throws IOException {
        ReadResult<Plan> document = PlanReader.standard().read(exchange.getRequestBody());
        if (document.getValue().isEmpty()) {
            send(exchange, 400, document.summary());
        } else {
            Plan plan = document.orElseThrow();
            send(exchange, validator.validate(plan, Errors.class).isEmpty() ? 200 : 422, violations(validator, plan));
        }
    }

    private static String violations(Validator validator, Plan plan) {
        return PlanValidation.sorted(validator.validate(plan)).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage() + "\n")
                .collect(Collectors.joining());
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
