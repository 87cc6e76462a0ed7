package dev.selaras.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.gson.Gson;
import com.networknt.schema.Schema;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.shacl.ShaclValidator;
import org.drools.model.codegen.ExecutableModelProject;
import org.hibernate.validator.HibernateValidator;
import org.jgrapht.Graph;
import org.openjdk.jmh.Main;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The libraries that Selaras is put beside. */
final class Peers {

    private static final String ENDING = ".jar";

    private Peers() {}

    /** Their names and versions, as their files have them. */
    static List<String> lines() {
        return List.of(Stream.of(
                        JsonFactory.class,
                        JsonMapper.class,
                        JsonProperty.class,
                        Gson.class,
                        HibernateValidator.class,
                        Schema.class,
                        Graph.class,
                        ExecutableModelProject.class,
                        ShaclValidator.class,
                        Main.class)
                .map(type -> file(type).getFileName().toString())
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .collect(Collectors.joining(", ", "Measured with ", ".")));
    }

    /** The file that a type is in. */
    static Path file(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
