package dev.selaras.core.alignment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the values here are made: an abstract class nobody else can extend, and {@code of(…)} in place of a builder. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        defaults = @Value.Immutable(builder = false),
        get = "get*",
        jdkOnly = true,
        jdk9Collections = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = SuppressWarnings.class)
@interface AlignmentStyle {}
