package id.go.tirtawana.plans;

import dev.selaras.jackson2.SelarasModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service for plans. It has one bean for plans. */
@SpringBootApplication
public class PlansApplication {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(PlansApplication.class, arguments);
    }

    /** Spring Boot 3.5 gives its mapper the modules that are beans, and looks for no others. */
    @Bean
    SelarasModule selarasModule() {
        return new SelarasModule();
    }
}
