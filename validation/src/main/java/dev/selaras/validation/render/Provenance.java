package dev.selaras.validation.render;

import dev.selaras.core.model.Id;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.RuleSet;
import java.lang.module.ModuleDescriptor;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * By what documents were checked, so that whoever has the same can do it again and get the same.
 *
 * <p>There is no time of day in it: equal inputs give equal reports. Immutable and thread-safe.
 */
@Value.Immutable
@RenderStyle
public interface Provenance {

    /** The version of Selaras; a question mark if its artifact does not tell. */
    @Value.Default
    default String getVersion() {
        return Optional.ofNullable(Provenance.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .or(() -> Optional.ofNullable(Provenance.class.getPackage().getImplementationVersion()))
                .orElse("?");
    }

    /** The SHA-256 of the code, severity and version of every rule, sorted by code: of what a rule is, not of its texts. */
    Sha256 getRulesDigest();

    /** The name of the profile; nothing if it could not be read. */
    Optional<Id> getProfile();

    /** The SHA-256 of the file of the profile, if it came from one. */
    Optional<Sha256> getProfileDigest();

    /** The SHA-256 of the file of the waivers, if there were any. */
    Optional<Sha256> getWaiversDigest();

    /** The day on which the waivers were judged, if there were any. */
    Optional<LocalDate> getDay();

    /** A new builder, which knows the rules; nothing else is required. */
    static ProvenanceBuilder builder(RuleSet rules) {
        StringBuilder text = new StringBuilder();
        for (Rule rule : rules.rules()) {
            RuleInfo info = rule.info();
            text.append(info.code()).append('\t').append(info.severity()).append('\t');
            text.append(info.since()).append('\n');
        }
        return new ProvenanceBuilder().rulesDigest(Sha256.of(text.toString()));
    }
}
