package id.go.tirtawana.plans;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** A service for plans. Spring Boot 4 finds the module for plans by itself. */
@SpringBootApplication
public class PlansApplication {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(PlansApplication.class, arguments);
    }

    /** Answers in the first language of the caller's that the rules speak, and in English where there is none. */
    @Bean
    AcceptHeaderLocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.forLanguageTag("id"), Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
