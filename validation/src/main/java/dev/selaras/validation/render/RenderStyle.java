package dev.selaras.validation.render;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How values are made here: an interface, a public builder, a hidden implementation. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = "get*",
        jdkOnly = true,
        jdk9Collections = true,
        depluralize = true,
        visibility = Value.Style.ImplementationVisibility.PRIVATE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        overshadowImplementation = true,
        allowedClasspathAnnotations = SuppressWarnings.class)
@interface RenderStyle {}
