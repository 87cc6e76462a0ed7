package dev.selaras.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.selaras.core.language.Language;
import dev.selaras.testing.Plans;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ElementKindTest {

    @Test
    void thereIsOneForEveryTypeOfElement() {
        assertThat(Arrays.stream(ElementKind.values()).<Class<?>>map(ElementKind::type))
                .containsExactlyInAnyOrderElementsOf(Stream.of(PlanElement.class.getPermittedSubclasses())
                        .flatMap(type ->
                                type == Aim.class ? Stream.of(Aim.class.getPermittedSubclasses()) : Stream.of(type))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsType(ElementKind kind) {
        assertThat(ElementKind.of(kind.type())).isEqualTo(kind);
    }

    @Test
    void anyElementAtAllIsNoKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementKind.of(PlanElement.class))
                .withMessage("no kind of element: PlanElement");
    }

    @Test
    void isFoundByAnElement() {
        assertThat(ElementKind.of(Plans.issue("IS1"))).isEqualTo(ElementKind.ISSUE);
        assertThat(ElementKind.of(Plans.factor("F1"))).isEqualTo(ElementKind.FACTOR);
    }

    @ParameterizedTest
    @EnumSource
    void itsMemberIsTheAttributeOfThePlanThatHoldsIt(ElementKind kind) throws ReflectiveOperationException {
        String member = kind.member();
        String accessor = "get" + member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);

        assertThat(Plan.class.getMethod(accessor).getGenericReturnType().getTypeName())
                .endsWith("<" + kind.type().getName() + ">");
    }

    @Test
    void hasANounInBothLanguages() {
        assertThat(ElementKind.TARGET.noun().in(Language.INDONESIAN)).isEqualTo("sasaran");
        assertThat(ElementKind.TARGET.noun().in(Language.ENGLISH)).isEqualTo("target");
    }
}
