package dev.selaras.cli;

import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.profile.Profile;
import dev.selaras.validation.render.Provenance;
import dev.selaras.validation.render.ProvenanceBuilder;
import dev.selaras.validation.waiver.Waivers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** By what plans are checked, as the command line names it. */
final class Settings {

    @Option(names = "--profile", descriptionKey = "profile", defaultValue = "standard", paramLabel = "NAME|FILE")
    private String profile = "standard";

    @Option(names = "--waivers", descriptionKey = "waivers", paramLabel = "FILE")
    private Optional<String> waivers = Optional.empty();

    @Option(names = "--date", descriptionKey = "date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> date = Optional.empty();

    /** Whether there is a day and nothing that is judged on it. */
    boolean isDateIdle() {
        return date.isPresent() && waivers.isEmpty();
    }

    /** Reads the files that are named. */
    Check read(Inputs inputs) {
        PlanValidator installed = PlanValidator.installed();
        Input<Profile> chosen = Profile.builtIn(profile)
                .map(known -> Input.known(profile, known))
                .orElseGet(() -> inputs.setting(profile, installed.profileFormat()));
        Optional<Input<Waivers>> waived = waivers.map(file -> inputs.setting(file, installed.waiversFormat()));
        List<Input<?>> unread = Stream.<Input<?>>concat(Stream.of(chosen), waived.stream())
                .filter(input -> input.value().isEmpty())
                .toList();
        ProvenanceBuilder provenance = Provenance.builder(installed.rules());
        if (!unread.isEmpty()) {
            boolean profileMissing = unread.contains(chosen) && chosen.isMissing();
            return new Check(installed, provenance.build(), unread, profileMissing);
        }
        PlanValidator under = installed.under(chosen.value().orElseThrow());
        provenance.profile(chosen.value().orElseThrow().getName()).profileDigest(chosen.digest());
        if (waived.isEmpty()) {
            return new Check(under, provenance.build(), List.of(), false);
        }
        LocalDate day = date.orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        provenance.waiversDigest(waived.get().digest()).day(day);
        PlanValidator waiving = under.waiving(waived.get().value().orElseThrow(), day);
        return new Check(waiving, provenance.build(), List.of(), false);
    }
}
