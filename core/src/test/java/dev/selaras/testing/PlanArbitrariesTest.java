package dev.selaras.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.model.Plan;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** Guards the guards: properties hold for nothing if the plans they look at are all alike. */
class PlanArbitrariesTest {

    private final Set<String> given = new TreeSet<>();
    private final Set<String> leftOut = new TreeSet<>();

    @Example
    void everyOptionalAttributeIsGivenSometimesAndLeftOutSometimes() throws ReflectiveOperationException {
        for (Plan plan : PlanArbitraries.plans().sampleStream().limit(200).toList()) {
            look(plan, Plan.class);
        }
        assertThat(given).isEqualTo(leftOut).contains("Indicator.getCodes", "Adoption.getElaboration");
    }

    @Example
    void cellsAreOfEveryKind() {
        Stream<Measurement> cells =
                PlanArbitraries.measurements().sampleStream().limit(2000);

        assertThat(cells.<Class<?>>map(cell -> cell.getClass().getSuperclass()).distinct())
                .containsExactlyInAnyOrder(Measurement.class.getPermittedSubclasses());
    }

    private void look(Object value, Class<?> type) throws ReflectiveOperationException {
        for (Method method : type.getMethods()) {
            boolean isFixed = method.isDefault() && method.getReturnType() == SortedMap.class;
            if (method.getName().startsWith("get") && !isFixed) {
                look(type.getSimpleName() + "." + method.getName(), method.invoke(value));
            }
        }
    }

    private void look(String attribute, Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            note(attribute, optional.stream().toList());
        } else if (value instanceof Collection<?> collection) {
            note(attribute, collection);
        } else if (value instanceof Map<?, ?> map) {
            note(attribute, map.values());
        } else {
            note(value);
        }
    }

    private void note(String attribute, Collection<?> values) throws ReflectiveOperationException {
        (values.isEmpty() ? leftOut : given).add(attribute);
        for (Object value : values) {
            note(value);
        }
    }

    /** Looks into a value of ours, through its interface because its class is hidden. */
    private void note(Object value) throws ReflectiveOperationException {
        for (Class<?> type : value.getClass().getInterfaces()) {
            if (type.getPackage().equals(Plan.class.getPackage())) {
                look(value, type);
            }
        }
    }
}
