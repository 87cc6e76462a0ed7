package dev.selaras.validation.render.html;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Language;
import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.jackson.PlanReader;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.CheckedDocumentBuilder;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.render.Provenance;
import dev.selaras.validation.report.Report;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Pages to test, and what is in them by a parser that forgives nothing. */
final class Pages {

    static final PlanValidator VALIDATOR = PlanValidator.standard();

    private Pages() {}

    /** The page about examples, checked among each other. */
    static String ofExamples(Language language, String... names) {
        return of(
                language,
                Stream.of(names)
                        .map(name -> read("../examples/" + name + ".json"))
                        .toList());
    }

    private static Map.Entry<String, ReadResult<Plan>> read(String file) {
        try {
            return Map.entry(file, PlanReader.standard().read(Files.readAllBytes(Path.of(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page about what was read, by names. */
    static String of(Language language, List<Map.Entry<String, ReadResult<Plan>>> read) {
        List<Plan> plans =
                read.stream().flatMap(one -> one.getValue().getValue().stream()).toList();
        List<Report> reports = new ArrayList<>(VALIDATOR.validate(PlanLibrary.of(plans)));
        List<CheckedDocument> documents = new ArrayList<>();
        for (Map.Entry<String, ReadResult<Plan>> one : read) {
            CheckedDocumentBuilder document = CheckedDocument.builder()
                    .name(one.getKey())
                    .addAllErrors(one.getValue().getErrors());
            one.getValue().getValue().ifPresent(plan -> document.plan(plan).report(reports.remove(0)));
            documents.add(document.build());
        }
        Provenance provenance = Provenance.builder(VALIDATOR.rules()).build();
        return new HtmlReport().render(CheckedDocuments.of(VALIDATOR.rules(), provenance, documents), language);
    }

    /** The page about a plan. */
    static String of(Plan plan) {
        return of(Language.INDONESIAN, List.of(Map.entry("rencana.json", ReadResult.of(plan))));
    }

    /** The page by a parser of XML. */
    static Document parse(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("no XML: " + e.getMessage(), e);
        }
    }

    /** Every element of the page with a name, or with any for a star. */
    static List<Element> all(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** The value of an attribute, if an element has it. */
    static Optional<String> attribute(Element element, String name) {
        return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
    }
}
