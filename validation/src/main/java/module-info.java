/** Rules that prove or disprove that a plan hangs together. */
module dev.selaras.validation {
    requires transitive dev.selaras.core;
    requires transitive dev.selaras.format;
    requires static jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static spring.beans;
    requires static spring.boot.autoconfigure;
    requires static spring.context;
    requires static spring.core;

    uses dev.selaras.validation.rule.Rule;

    exports dev.selaras.validation;
    exports dev.selaras.validation.bean;
    exports dev.selaras.validation.constraints;
    exports dev.selaras.validation.difference;
    exports dev.selaras.validation.evaluation;
    exports dev.selaras.validation.picture;
    exports dev.selaras.validation.profile;
    exports dev.selaras.validation.render;
    exports dev.selaras.validation.render.html;
    exports dev.selaras.validation.render.formats;
    exports dev.selaras.validation.report;
    exports dev.selaras.validation.rule;
    exports dev.selaras.validation.rules;
    exports dev.selaras.validation.spring;
    exports dev.selaras.validation.waiver;
}
