package id.go.tirtawana.plans;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service for plans. Spring Boot 4 finds the module for plans by itself. */
@SpringBootApplication
public class PlansApplication {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(PlansApplication.class, arguments);
    }
}
