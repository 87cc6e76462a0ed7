package dev.selaras.benchmarks;

import dev.selaras.benchmarks.Question.Answers;
import dev.selaras.core.model.Aim;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.RDF;

/**
 * The questions as shapes (SHACL), which Jena asks of a graph of triples. The graph has no more than they need: what an
 * element is, where it stands, what it refers to, and the years it has values for.
 */
final class CascadeShapes {

    private static final String OURS = "urn:selaras:";
    private static final Shapes SHAPES =
            Shapes.parse(RDFParser.fromString(Resources.text("cascade-shapes.ttl"), Lang.TURTLE)
                    .toGraph());

    private CascadeShapes() {}

    /** The triples of a plan. */
    static Graph graph(Plan plan) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        Node aim = ours("Aim");
        int position = 0;
        for (ElementKind kind : ElementKind.values()) {
            Node type = ours(kind.type().getSimpleName());
            for (PlanElement element : plan.elements(kind)) {
                Node node = id(element.getId().getValue());
                graph.add(node, RDF.type.asNode(), type);
                graph.add(node, ours("at"), number(position++));
                graph.add(node, ours("self"), node);
                if (element instanceof Aim) {
                    graph.add(node, RDF.type.asNode(), aim);
                }
                element.links((member, index, ref, expected) ->
                        graph.add(node, ours(member), id(ref.getElement().getValue())));
                if (element instanceof Indicator indicator) {
                    for (Milestone milestone : indicator.getMilestones()) {
                        graph.add(node, ours("year"), number(milestone.getYear()));
                    }
                }
            }
        }
        return graph;
    }

    /** Asks a graph. */
    static Answers ask(Graph graph) {
        Answers answers = new Answers();
        ShaclValidator.get().validate(SHAPES, graph).getEntries().forEach(entry -> answers.add(entry.message()));
        return answers;
    }

    private static Node ours(String name) {
        return NodeFactory.createURI(OURS + name);
    }

    private static Node id(String id) {
        return NodeFactory.createURI("urn:id:" + id);
    }

    private static Node number(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }
}
